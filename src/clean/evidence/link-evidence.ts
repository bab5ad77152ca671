import type { BlockFacts } from '../facts/facts.ts';
import type { LinkTarget } from '../facts/links.ts';
import { type EvidenceRule, rule } from './rule.ts';

const leadsOnlyTo = (block: BlockFacts, target: LinkTarget) =>
  block.share > 0.4 && block.links.every((link) => link.target === target);

const leadsTo = (block: BlockFacts, target: LinkTarget) =>
  block.links.some((link) => link.target === target);

/** An amount of money. */
const PRICE = /\p{Sc}\s?\p{Nd}|\p{Nd}\s?(?:\p{Sc}|kr|zł|Kč)/u;

/** So many linked blocks of one markup are a round-up, not promos between paragraphs. */
const LINKED_LIST = 20;

/** What is linked and where to. Goes: a line that is one link to another story. Stays: a claim with its source linked. */
export const linkEvidence: EvidenceRule[] = [
  rule('allLinked', 'evidenceAllLinked', ({ share, links }) => links.length > 0 && share > 0.9),
  rule('mostlyLinked', 'evidenceMostlyLinked', ({ share }) => share > 0.5 && share <= 0.9),
  rule('linkToOwnStory', 'evidenceLinkToOwnStory', (block) => {
    return leadsOnlyTo(block, 'story') && block.links.every(({ isSameSite }) => isSameSite);
  }),
  rule('linkToStoryElsewhere', 'evidenceLinkToStoryElsewhere', (block) => {
    return leadsOnlyTo(block, 'story') && block.links.some(({ isSameSite }) => !isSameSite);
  }),
  rule('linkToOtherSite', 'evidenceLinkToOtherSite', (block) => {
    return leadsOnlyTo(block, 'other') && block.links.every(({ isSameSite }) => !isSameSite);
  }),
  rule('linkToTopic', 'evidenceLinkToTopic', (block) => leadsOnlyTo(block, 'topic')),
  rule('linkToSignUp', 'evidenceLinkToSignUp', (block) => leadsTo(block, 'signUp')),
  rule('linkToAppStore', 'evidenceLinkToAppStore', (block) => leadsTo(block, 'appStore')),
  rule('linkToSocial', 'evidenceLinkToSocial', (block) => leadsTo(block, 'social')),
  rule('linkWithinPage', 'evidenceLinkWithinPage', (block) => leadsOnlyTo(block, 'thisPage')),
  rule('bareAddress', 'evidenceBareAddress', ({ block }) =>
    /^\s*https?:\/\/\S+\s*$/.test(block.text),
  ),
  rule(
    'linkedPrice',
    'evidenceLinkedPrice',
    ({ block, share }) => share > 0.4 && PRICE.test(block.text),
  ),
  rule('embeddedPost', 'evidenceEmbeddedPost', (block) => {
    return block.markup.isQuote && leadsTo(block, 'social');
  }),
  rule('linksAreTheStory', 'evidenceLinksAreTheStory', (block, page) => {
    const alike = page.linkedBySignature.get(block.signature) ?? 0;
    const isInOrAfterStory =
      page.story !== null &&
      block.index > page.story.first &&
      (block.isInStoryColumn || block.index < page.story.last);
    const isLink = block.share > 0.9 && page.linkedBlocksShare > 0.25 && !block.shape.endsSentence;
    return isInOrAfterStory && (isLink || (block.share > 0.3 && alike >= LINKED_LIST));
  }),
  rule(
    'menuLink',
    'evidenceMenuLink',
    ({ share, signature, markup, index, shape }, { story, bySignature }) => {
      const alike = bySignature.get(signature)?.length ?? 0;
      const isMenu = alike >= 6 || markup.words.frame !== null;
      return share > 0.9 && isMenu && shape.words <= 5 && !!story && index < story.first;
    },
  ),
  rule(
    'linkedSource',
    'evidenceLinkedSource',
    ({ share, links, shape }) => links.length > 0 && share <= 0.5 && shape.sentences > 0,
  ),
  rule('noLink', 'evidenceNoLink', ({ links, labelAlone }) => links.length === 0 && !labelAlone),
];

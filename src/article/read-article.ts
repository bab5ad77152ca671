import type { Article } from './article.ts';
import { blocksOf } from './blocks.ts';
import { canonicalAddress } from './canonical-address.ts';
import { hasWall, isBeginning } from './excerpt.ts';
import { cleanAuthors } from './facts/authors.ts';
import { type Facts, readFacts } from './facts/facts.ts';
import { holdsStory } from './holds-story.ts';
import { findLeadPicture } from './lead-picture.ts';
import { directionOf } from './metadata.ts';
import { mendOutline } from './outline.ts';
import { findHeading } from './page-title.ts';
import { prepare } from './prepare.ts';
import { QuickReadability } from './quick-readability.ts';
import { copyPage } from './repair/copy-page.ts';
import { dropDateLines, dropNames, dropTitle } from './repeated-facts.ts';
import { dropRepeatedPictures } from './repeated-pictures.ts';
import { restoreLostParts } from './restore/lost-parts.ts';
import { restoreStandfirst } from './restore/standfirst.ts';
import { sanitise } from './sanitise.ts';
import { findStoryColumn, keepStoryColumn } from './story-column.ts';
import { tidyText } from './tidy-text.ts';
import { joinTornText } from './torn-text.ts';
import { isBetter } from './witnesses.ts';

/** A page of 10 MB has 100,000 elements; reading more would stop the browser for seconds. */
const MAX_ELEMENTS = 300_000;

/**
 * Reads the article of a page. Works on a clone: `page` is never written to.
 * Gives null where the page holds no article, or is too large to look for one. `window`: the page's own,
 * or, for a document that belongs to none, another.
 */
export function readArticle(
  page: Document,
  window: Window | null = page.defaultView,
): Article | null {
  if (!window) throw new TypeError('readArticle needs a document that belongs to a window');
  if (page.getElementsByTagName('*').length > MAX_ELEMENTS) return null;
  const found = findStory(page, window);
  if (!found) return null;
  const { body, facts, authors, language, direction, isWalled } = found;
  const text = body.textContent ?? '';
  const { title, published, updated, site, section, declared } = facts;
  return {
    ...{ title, published, updated, site, section, authors, language, body },
    url: page.URL,
    byline: authors.join(', ') || null,
    canonical: canonicalAddress(page),
    direction: directionOf(direction, text),
    leadPicture: findLeadPicture(page, body),
    isExcerpt: isBeginning(text, declared, isWalled),
    isSelection: false,
    isJoined: false,
    publisherText: declared?.text ?? null,
  };
}

/** Less than this share of the text in a page's paragraphs may be the wrong block. */
const SURE_SHARE = 0.5;

/** What is found; where it is little or nothing, the longest run of paragraphs is looked at, too, and the better one taken. */
function findStory(page: Document, window: Window) {
  const first = readCopy(page, window, null);
  const text = first?.body.textContent ?? '';
  if (first && text.length >= SURE_SHARE * first.characters) return first;
  if (first && !(first.facts.isArticle && findStoryColumn(page, text))) return first;
  const other = readCopy(page, window, text);
  if (!first || !other) return first ?? other;
  return isBetter(other.body.textContent ?? '', text, first.facts) ? other : first;
}

/**
 * What is found on a copy of the page; null: no story. `known`: the text found before, which may be the wrong one:
 * now Readability is shown nothing but the longest run of paragraphs, if the page calls itself an article.
 */
function readCopy(page: Document, window: Window, known: string | null) {
  const copy = copyPage(page);
  const heading = findHeading(copy, [page.title]);
  const facts = readFacts(copy, heading);
  const isWalled = facts.declared?.isFree === false && hasWall(copy);
  const { standfirst, survey } = prepare(copy, heading, facts);
  if (known !== null && !(facts.isArticle && keepStoryColumn(copy, known))) return null;
  const found = new QuickReadability(copy, () => preparedAgain(page, facts, known), {
    keepClasses: true,
    serializer: (element) => element as HTMLElement,
  }).parse();
  if (!found?.content) return null;
  restoreLostParts(found.content, survey, toldText(facts));
  restoreStandfirst(found.content, standfirst);
  const body = sanitise(found.content, window as Window & typeof globalThis);
  dropRepeatedPictures(body);
  dropTitle(body, facts.title);
  tidyText(body);
  joinTornText(body);
  mendOutline(body);
  const language = found.lang?.trim() || null;
  const authors =
    facts.authors.length > 0 ? facts.authors : cleanAuthors([found.byline ?? ''], '', language);
  dropFacts(body, facts, authors, language);
  if (!holdsStory(body)) return null;
  const { characters } = survey;
  return { body, facts, authors, language, direction: found.dir, isWalled, characters };
}

/** The copy that `readCopy` gives to Readability, once more. */
function preparedAgain(page: Document, facts: Facts, known: string | null): Document {
  const copy = copyPage(page);
  prepare(copy, findHeading(copy, [page.title]), facts);
  if (known !== null) keepStoryColumn(copy, known);
  return copy;
}

/** What the publisher tells of the story; of a paid one nothing is taken that the page does not show. */
const toldText = ({ declared }: Facts) =>
  declared?.isFree === false ? null : (declared?.text ?? null);

/** Takes out of the body what the view says above it. */
function dropFacts(body: HTMLElement, facts: Facts, authors: string[], language: string | null) {
  const blocks = blocksOf(body);
  const { site, section } = facts;
  dropNames(blocks, { byline: authors.join(', '), site, section }, language);
  dropDateLines(blocks, [facts.published, facts.updated], [...authors, facts.site]);
}

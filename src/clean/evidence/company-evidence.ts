import type { MessageKey } from '../../strings.ts';
import type { BlockFacts, PageFacts } from '../facts/facts.ts';
import { enclosing, isWithin, type Place } from '../facts/places.ts';
import { headingOver } from './box-evidence.ts';
import type { Finding } from './rule.ts';

/** Evidence from a block's neighbours, once each block was judged by itself: `isGone` tells that first judgement. */
interface CompanyRule {
  name: string;
  reason: MessageKey;
  isThere: IsThere;
}

type IsThere = (block: BlockFacts, page: PageFacts, isGone: IsGone) => boolean;

/** Whether the block with this index was a promo by itself. */
export type IsGone = (index: number) => boolean;

const isHeadlineLike = ({ shape, isStoryLike }: BlockFacts) =>
  !shape.endsSentence && !isStoryLike && shape.words <= 25;

/** The labels that announce what comes after them: "Also read" does, "Advertisement" does not. */
const announces = (block: BlockFacts | undefined) => {
  const label = block?.labelAlone ?? (block?.shape.endsWithColon ? block.labelStart : null);
  return label?.kind === 'readAlso' || label?.kind === 'topics';
};

/** Whether only links stand between the block and a label before it. */
function isInLabelledRun({ index, share }: BlockFacts, { blocks }: PageFacts): boolean {
  if (share <= 0.8) return false;
  let at = index - 1;
  while (at >= index - MAX_RUN && (blocks[at]?.share ?? 0) > 0.8) at -= 1;
  return at < index - 1 && announces(blocks[at]);
}

/** Longer runs of links under a label are what the article is about. */
const MAX_RUN = 12;

/** Promos come in company. Goes: a plain headline right under "Also read". Stays: a sentence of the story right under it. */
const RULES: CompanyRule[] = [
  {
    name: 'headlineAfterLabel',
    reason: 'evidenceHeadlineAfterLabel',
    isThere: (block, page) =>
      page.usesFullStops &&
      isHeadlineLike(block) &&
      // A heading right under a label whose promo is gone is the story's own.
      (!block.markup.isHeading || block.share > 0.8) &&
      announces(page.blocks[block.index - 1]),
  },
  {
    name: 'linkAfterLabel',
    reason: 'evidenceLinkAfterLabel',
    isThere: (block, page) => block.share > 0.8 && announces(page.blocks[block.index - 1]),
  },
  {
    name: 'linkInLabelledRun',
    reason: 'evidenceLinkInLabelledRun',
    isThere: (block, page) => isInLabelledRun(block, page),
  },
  {
    name: 'afterGone',
    reason: 'evidenceAfterGone',
    isThere: ({ index }, _page, isGone) => isGone(index - 1),
  },
  {
    name: 'beforeGone',
    reason: 'evidenceBeforeGone',
    isThere: ({ index }, _page, isGone) => isGone(index + 1),
  },
  {
    name: 'amongGone',
    reason: 'evidenceAmongGone',
    isThere: ({ index }, _page, isGone) =>
      [-3, -2, -1, 1, 2, 3].filter((step) => isGone(index + step)).length >= 4,
  },
  {
    name: 'headlineAfterGone',
    reason: 'evidenceHeadlineAfterGone',
    isThere: (block, { usesFullStops }, isGone) =>
      usesFullStops && isHeadlineLike(block) && isGone(block.index - 1),
  },
  {
    name: 'headingOverGone',
    reason: 'evidenceHeadingOverGone',
    isThere: ({ markup, index }, _page, isGone) => markup.isHeading && isGone(index + 1),
  },
  {
    name: 'underGoneHeading',
    reason: 'evidenceUnderGoneHeading',
    isThere: (block, page, isGone) => {
      const heading = headingOver(block, page);
      return heading !== null && isGone(heading.index);
    },
  },
  {
    name: 'titleOfBox',
    reason: 'evidenceTitleOfBox',
    isThere: (block, page, isGone) => {
      const next = page.blocks[block.index + 1];
      if (!next?.prompt || !isGone(next.index) || !isHeadlineLike(block)) return false;
      const isBox = !block.isInStoryColumn && isBeside(block, next);
      return isBox || (page.story !== null && block.index > page.story.last);
    },
  },
  {
    name: 'containerGone',
    reason: 'evidenceContainerGone',
    isThere: (block, page, isGone) => {
      const others = containerOf(block, page);
      return others.length > 0 && others.filter(isGone).length / others.length > 0.6;
    },
  },
  {
    name: 'containerKept',
    reason: 'evidenceContainerKept',
    isThere: (block, page, isGone) => {
      const others = containerOf(block, page);
      return others.length > 0 && others.filter(isGone).length / others.length < 0.2;
    },
  },
  {
    name: 'sameMarkupGone',
    reason: 'evidenceSameMarkupGone',
    isThere: (block, page, isGone) => {
      if (!block.isMarkedUpApart) return false;
      const { gone, all } = sameMarkup(block, page, isGone);
      return all > 1 && gone / all > 0.6;
    },
  },
  {
    name: 'sameMarkupKept',
    reason: 'evidenceSameMarkupKept',
    isThere: (block, page, isGone) => {
      const { gone, all } = sameMarkup(block, page, isGone);
      return all > 1 && gone / all < 0.2;
    },
  },
  {
    name: 'tailGone',
    reason: 'evidenceTailGone',
    isThere: ({ index, isStoryLike }, { story, blocks }, isGone) => {
      if (isStoryLike || !story || index < story.last) return false;
      const rest = blocks.slice(index + 1, index + 1 + COMPANY_LIMIT);
      return (
        rest.length > 1 && rest.filter((other) => isGone(other.index)).length > rest.length * 0.6
      );
    },
  },
];

const FOUND = RULES.map(({ name, reason, isThere }) => ({
  found: { name, reason: { key: reason, args: [] } },
  isThere,
}));

/** The evidence of its company on a block. */
export function findCompany(block: BlockFacts, page: PageFacts, isGone: IsGone): Finding[] {
  const findings: Finding[] = [];
  for (const { found, isThere } of FOUND) if (isThere(block, page, isGone)) findings.push(found);
  return findings;
}

const isBeside = (one: BlockFacts, other: BlockFacts) =>
  one.block.place.parent === other.block.place.parent;

const COMPANY_LIMIT = 60;

/** The blocks that stand in the same small container: list, card, box; none for the story's own column. */
function containerOf(block: BlockFacts, page: PageFacts): number[] {
  if (block.isInStoryColumn) return [];
  const parent = smallContainer(block.block.place);
  const members: number[] = [];
  for (const step of [-1, 1]) {
    for (
      let at = block.index + step;
      page.blocks[at] && members.length < COMPANY_LIMIT;
      at += step
    ) {
      const other = page.blocks[at];
      if (!parent || !other || !isWithin(other.block.place, parent)) break;
      members.push(at);
    }
  }
  return members;
}

/** The parent, or for a list item's or link's content the list: where a block has siblings in sense. */
function smallContainer(place: Place): Place | null {
  const item = enclosing(place, ['li', 'dd', 'dt', 'td', 'th']);
  return (item && enclosing(item, ['ul', 'ol', 'dl', 'table'])) ?? place.parent;
}

/** How many of the nearest blocks with the same markup are gone. Counted, not listed: most of a story is alike. */
function sameMarkup(
  { signature, rank, index }: BlockFacts,
  { bySignature }: PageFacts,
  isGone: IsGone,
): { gone: number; all: number } {
  const alike = bySignature.get(signature) ?? [];
  const from = Math.max(0, rank - COMPANY_LIMIT / 2);
  const to = Math.min(alike.length, rank + COMPANY_LIMIT / 2);
  let gone = 0;
  for (let at = from; at < to; at++) {
    const other = alike[at];
    if (other !== undefined && other !== index && isGone(other)) gone += 1;
  }
  return { gone, all: to - from - 1 };
}

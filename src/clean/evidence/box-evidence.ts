import type { BlockFacts, PageFacts } from '../facts/facts.ts';
import { type EvidenceRule, rule } from './rule.ts';

/** The page's parts that hold nothing of the story's own. Goes: the blurb under a linked headline in a row of cards. Stays: the paragraph under the story's own sub-head. */
export const boxEvidence: EvidenceRule[] = [
  rule('inLinkedBox', 'evidenceInLinkedBox', (block) => {
    return isInBox(block) && block.section.linkedShare > 0.4;
  }),
  rule('inLabelledBox', 'evidenceInLabelledBox', (block, { blocks }) => {
    const title = blocks[block.section.first];
    return isInBox(block) && title !== undefined && title !== block && isLabelled(title);
  }),
  rule('inLargeBox', 'evidenceLargeBox', (block) => {
    return !block.isInStoryColumn && block.section.last - block.section.first >= 8;
  }),
  rule('underLinkedHeading', 'evidenceUnderLinkedHeading', (block, page) => {
    const heading = headingOver(block, page);
    if (heading === null || heading.share <= 0.9) return false;
    // In round-ups and reviews the story's own headings lead to shops and sources elsewhere.
    const isAfterStory = page.story !== null && block.index > page.story.last;
    return isAfterStory || heading.links.every(({ isSameSite }) => isSameSite);
  }),
];

const isInBox = ({ section, isInStoryColumn }: BlockFacts) =>
  !isInStoryColumn && section.last > section.first;

const isLabelled = ({ labelAlone, labelStart, labelOpening }: BlockFacts) =>
  labelAlone !== null || labelStart !== null || labelOpening !== null;

/** The heading that a block stands under in the same part of the page, at most three blocks above. */
export function headingOver(block: BlockFacts, { blocks }: PageFacts): BlockFacts | null {
  if (block.markup.isHeading) return null;
  for (let at = block.index - 1; at >= Math.max(block.index - 3, 0); at--) {
    const above = blocks[at];
    if (!above || !isTogether(above, block)) return null;
    if (above.markup.isHeading) return above;
  }
  return null;
}

/** In one box, or both in the story's column. */
const isTogether = (one: BlockFacts, other: BlockFacts) =>
  one.section === other.section || (one.isInStoryColumn && other.isInStoryColumn);

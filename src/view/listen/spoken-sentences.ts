import { sentencesIn } from './sentences.ts';
import { spokenText } from './spoken-text.ts';

/** A sentence of the article on screen. */
export interface SpokenSentence {
  block: HTMLElement;
  /** Where it stands in `spokenText(block)`; `end` is exclusive. */
  start: number;
  end: number;
  /** What is said of it: no soft hyphens, no runs of spaces. */
  text: string;
  isFirstOfBlock: boolean;
}

/** Soft hyphens and other signs that only matter for line breaks. */
const UNSAID = /[\u{AD}\u{200B}\u{2060}\u{FEFF}]/gu;

/** The sentences of blocks, in order. `language` is the article's (BCP 47), null where it is not known. */
export function spokenSentences(
  blocks: readonly HTMLElement[],
  language: string | null,
): SpokenSentence[] {
  return blocks.flatMap((block) => {
    const { text } = spokenText(block);
    return sentencesIn(text, language).map(({ start, end }, index) => ({
      block,
      start,
      end,
      text: text.slice(start, end).replace(UNSAID, '').replace(/\s+/g, ' '),
      isFirstOfBlock: index === 0,
    }));
  });
}

/** Where a sentence stands in the document now: highlights come and go within it. */
export function rangeOf({ block, start, end }: SpokenSentence): Range {
  const { runs } = spokenText(block);
  const range = block.ownerDocument.createRange();
  range.selectNodeContents(block);
  const first = runs.findLast((run) => run.start <= start);
  const last = runs.findLast((run) => run.start < end);
  if (first) range.setStart(first.node, Math.min(start - first.start, first.node.length));
  if (last) range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}

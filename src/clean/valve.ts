import type { Verdict } from './judge.ts';

/** More of the words than this never go without the reader: the judgement is more likely wrong than the page so full of promos. */
const MAX_SHARE = 0.5;
/** Fewer words than this are no article. */
const MIN_WORDS_LEFT = 40;

/**
 * The safety valve: whether so much would go that nothing may go. Lists of links on long pages are many words but
 * little story, so what counts is unlinked words.
 */
export function isTooMuch(all: Verdict[], removed: Verdict[]): boolean {
  const total = wordsOf(all);
  const gone = wordsOf(removed);
  if (gone === 0) return false;
  return gone / total > MAX_SHARE || total - gone < Math.min(MIN_WORDS_LEFT, total / 2);
}

function wordsOf(verdicts: Verdict[]): number {
  return verdicts.reduce((sum, { block }) => sum + block.shape.words * (1 - block.share), 0);
}

import { DENSE, LETTER, MARK, signAt } from '../signs.ts';

/** Shorter words (in scripts with spaces) are mostly function words, alike in every text. */
const MIN_WORD = 4;
/** So many letters of a word count. */
const STEM = 6;
/** With fewer words a share says nothing. */
const MIN_WORDS = 3;

/**
 * For each folded text, the share (0 to 1) of its longer words that the story's other blocks use too, null where it has too few.
 * A promo's headline shares few words with the story, a story's own line many. Words count by their first six letters,
 * so that inflected forms meet; in scripts without spaces pairs of characters count.
 */
export function familiarShares(
  seeds: readonly { folded: string; isStoryLike: boolean }[],
): (number | null)[] {
  const stems = numberStems(seeds.map(({ folded }) => folded));
  const users: number[] = [];
  stems.forEach((own, block) => {
    if (!seeds[block]?.isStoryLike) return;
    for (const stem of own) users[stem] = (users[stem] ?? 0) + 1;
  });
  return stems.map((own, block) => {
    if (own.length < MIN_WORDS) return null;
    const self = seeds[block]?.isStoryLike ? 1 : 0;
    return own.filter((stem) => (users[stem] ?? 0) > self).length / own.length;
  });
}

/** For each text the stems in it, each once, as numbers: which takes less than a set of texts for each. */
function numberStems(folded: string[]): number[][] {
  const numbers = new Map<string, number>();
  const lastSeen: number[] = [];
  return folded.map((text, block) => {
    const own: number[] = [];
    for (const stem of stemsOf(text)) {
      let number = numbers.get(stem);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(stem, number);
      }
      if (lastSeen[number] !== block) own.push(number);
      lastSeen[number] = block;
    }
    return own;
  });
}

function stemsOf(folded: string): string[] {
  const stems: string[] = [];
  let start = 0;
  let kinds = 0;
  for (let at = 0; at <= folded.length; at++) {
    const sign = at < folded.length ? signAt(folded, at) : 0;
    if (sign & (LETTER | MARK)) {
      kinds |= sign;
      continue;
    }
    if (kinds & DENSE) addPairs(stems, folded, start, at);
    else if (at - start >= MIN_WORD) stems.push(folded.slice(start, Math.min(at, start + STEM)));
    start = at + 1;
    kinds = 0;
  }
  return stems;
}

function addPairs(stems: string[], folded: string, start: number, end: number): void {
  for (let at = start; at + 2 <= end; at++) stems.push(folded.slice(at, at + 2));
}

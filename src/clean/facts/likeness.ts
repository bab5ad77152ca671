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
  const numbers = new Map<number, number>();
  const lastSeen: number[] = [];
  return folded.map((text, block) => {
    const own: number[] = [];
    forEachStem(text, (hash) => {
      let number = numbers.get(hash);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(hash, number);
      }
      if (lastSeen[number] !== block) own.push(number);
      lastSeen[number] = block;
    });
    return own;
  });
}

function forEachStem(folded: string, use: (hash: number) => void): void {
  let start = 0;
  let kinds = 0;
  for (let at = 0; at <= folded.length; at++) {
    const sign = at < folded.length ? signAt(folded, at) : 0;
    if (sign & (LETTER | MARK)) {
      kinds |= sign;
      continue;
    }
    if (kinds & DENSE) {
      for (let pair = start; pair + 2 <= at; pair++) use(hashOf(folded, pair, pair + 2));
    } else if (at - start >= MIN_WORD) {
      use(hashOf(folded, start, Math.min(at, start + STEM)));
    }
    start = at + 1;
    kinds = 0;
  }
}

/** Of FNV-1a, whose steps these are (Fowler, Noll, Vo). */
const PRIME = 0x01000193;

/** Cutting the stem out of the text takes longer. Of a thousand articles, a handful have two stems with the same number. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 2;
}

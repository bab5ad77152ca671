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
export function familiarShares(folded: string[], isStory: boolean[]): (number | null)[] {
  const stems = folded.map(stemsOf);
  const users = new Map<string, number>();
  stems.forEach((set, i) => {
    if (isStory[i]) for (const stem of set) users.set(stem, (users.get(stem) ?? 0) + 1);
  });
  return stems.map((set, i) => {
    if (set.size < MIN_WORDS) return null;
    const own = isStory[i] ? 1 : 0;
    let shared = 0;
    for (const stem of set) if ((users.get(stem) ?? 0) > own) shared += 1;
    return shared / set.size;
  });
}

function stemsOf(folded: string): Set<string> {
  const stems = new Set<string>();
  let start = 0;
  let kinds = 0;
  for (let at = 0; at <= folded.length; at++) {
    const sign = at < folded.length ? signAt(folded, at) : 0;
    if (sign & (LETTER | MARK)) {
      kinds |= sign;
      continue;
    }
    if (kinds) addStems(stems, folded, start, at, (kinds & DENSE) !== 0);
    start = at + 1;
    kinds = 0;
  }
  return stems;
}

/** Adds the stem of the word that stands there. */
function addStems(
  stems: Set<string>,
  folded: string,
  start: number,
  end: number,
  isDense: boolean,
): void {
  if (isDense) {
    for (let at = start; at + 2 <= end; at++) stems.add(folded.slice(at, at + 2));
  } else if (end - start >= MIN_WORD) {
    stems.add(folded.slice(start, Math.min(end, start + STEM)));
  }
}

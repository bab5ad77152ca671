/** Shorter words (in scripts with spaces) are mostly function words, alike in every text. */
const MIN_WORD = 4;
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
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
  const hasSpaceless = SPACELESS.test(folded);
  for (const word of folded.match(/[\p{L}\p{M}]+/gu) ?? []) {
    if (hasSpaceless && SPACELESS.test(word)) {
      for (let i = 0; i + 2 <= word.length; i++) stems.add(word.slice(i, i + 2));
    } else if (word.length >= MIN_WORD) {
      stems.add(word.slice(0, 6));
    }
  }
  return stems;
}

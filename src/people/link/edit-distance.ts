/** Whether two folded names differ as two spellings of one do: "zelensky", "zelenskyy"; never their first letter. */
export function isClose(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  if (length < 5 || length > 40 || one.charAt(0) !== other.charAt(0)) return false;
  if (isFeminine(one, other) || isFeminine(other, one)) return false;
  const allowed = length < 8 ? 1 : 2;
  return Math.abs(one.length - other.length) <= allowed && editDistance(one, other) <= allowed;
}

/** "martina" for "martin". */
function isFeminine(one: string, other: string): boolean {
  return one === `${other}a` || one === `${other}e`;
}

/** Damerau and Levenshtein's distance: how many letters to add, leave out, change, or swap with their neighbour. */
function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one.charAt(i - 1) === other.charAt(j - 1);
      const change = (row[j - 1] ?? 0) + (isSame ? 0 : 1);
      const isSwap = i > 1 && one.slice(i - 2, i) === other.charAt(j - 1) + other.charAt(j - 2);
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

/** A word of a text: letters, with the hyphens and apostrophes inside it; a possessive ending is not part of it. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;
const POSSESSIVE = /['’]s?$/i;

/** The words of `text.slice(from, to)` in order, with offsets in `text`. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(LETTERS)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const previous = words.at(-1);
    if (previous && isJoint(text, previous.end, start)) {
      previous.end = end;
    } else {
      words.push({ text: '', start, end });
    }
  }
  return words.map((word) => withoutPossessive(text, word));
}

/** Whether only a hyphen or an apostrophe stands between two runs of letters: "Jean-Pierre", "O’Brien". */
function isJoint(text: string, end: number, start: number): boolean {
  return start - end === 1 && /['’ʼ‑-]/.test(text.charAt(end));
}

function withoutPossessive(text: string, { start, end }: Word): Word {
  const whole = text.slice(start, end);
  const bare = whole.replace(POSSESSIVE, '');
  return { text: bare, start, end: start + bare.length };
}

/** Whether a word opens with a capital letter. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Where the line of `end` starts, or `reach` characters before it if that is nearer. */
export function lineStart(text: string, end: number, reach: number): number {
  const from = Math.max(0, end - reach);
  return from + text.slice(from, end).lastIndexOf('\n') + 1;
}

/** The word that ends at most a stop or a comma and a space before `end`. */
export function lastWordBefore(text: string, end: number): string {
  const window = text.slice(Math.max(0, end - 40), end);
  let to = window.length;
  while (to > 0 && /[\s.,]/.test(window.charAt(to - 1))) to--;
  let from = to;
  while (from > 0 && /[\p{L}\p{M}\p{N}’'-]/u.test(window.charAt(from - 1))) from--;
  return window.slice(from, to);
}

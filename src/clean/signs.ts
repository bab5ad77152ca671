/**
 * What a character is, as bits to be asked for with `&`. Told from a table, because asking a regular expression of
 * Unicode properties about every character of an article took most of the time that judging it takes.
 */
export const LETTER = 1;
export const NUMBER = 2;
export const MARK = 4;
export const UPPER_CASE = 8;
export const LOWER_CASE = 16;
/** Han, kana, Thai: scripts written without spaces. */
export const DENSE = 32;
export const HANGUL = 64;
/** Letters, numbers and marks: what words are made of. */
export const IN_WORD = LETTER | NUMBER | MARK;

const LOOKED_UP = 128;
const KINDS: [bit: number, pattern: RegExp][] = [
  [LETTER, /\p{L}/u],
  [NUMBER, /\p{N}/u],
  [MARK, /\p{M}/u],
  [UPPER_CASE, /\p{Lu}/u],
  [LOWER_CASE, /\p{Ll}/u],
  [DENSE, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u],
  [HANGUL, /\p{Script=Hangul}/u],
];

/** The bits of each UTF-16 unit once it was met. */
const known = new Uint8Array(0x10000);

/** The bits of the character at this index; of both halves of a surrogate pair those of the pair; none beyond the ends. */
export function signAt(text: string, at: number): number {
  return known[text.charCodeAt(at)] || lookUp(text, at);
}

function lookUp(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
  const sign = String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? 0);
  const bits = KINDS.reduce((bits, [bit, pattern]) => (pattern.test(sign) ? bits | bit : bits), 0);
  if (unit < 0xd800 || unit > 0xdfff) known[unit] = bits | LOOKED_UP;
  return bits;
}

/** How many UTF-16 units of the text are of one of these kinds. Linear in its length. */
export function countSigns(text: string, bits: number): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (signAt(text, at) & bits) count += 1;
  return count;
}

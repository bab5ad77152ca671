import { CHAR, charClass, isLetterClass } from './chars.ts';
import { ABBREVIATIONS, JOINED_PREFIXES, SPLIT_PREFIXES, SPLIT_SUFFIXES } from './word-lists.ts';

/** A word or a punctuation mark of a text; offsets are string indices, end exclusive. */
export interface Token {
  start: number;
  end: number;
  /** A word (letters or digits), not a punctuation mark. */
  isWord: boolean;
  /** A line break stands between this token and the one before. */
  afterBreak: boolean;
}

const MAX_WORD = 60;
const APOSTROPHES = "'’ʼ‘`´ʻ";
const HYPHENS = '-‐‑';
const isOneOf = (set: string, text: string, index: number) =>
  index < text.length && set.includes(text.charAt(index));

/** Index after a run of letters and digits that starts at `from`. */
function endOfLetters(text: string, from: number): number {
  let at = from;
  while (charClass(text, at) >= CHAR.digit) at++;
  return at;
}

/** "Putin's", "it's", "we'll", "don't": what follows the apostrophe is not part of a name. */
function isClitic(text: string, afterApostrophe: number, end: number): boolean {
  const length = end - afterApostrophe;
  if (length > 2) return false;
  return /^(s|S|t|d|m|re|ve|ll|RE|VE|LL)$/.test(text.slice(afterApostrophe, end));
}

function joinsAtHyphen(text: string, wordStart: number, hyphen: number, end: number): boolean {
  const before = text.slice(wordStart, hyphen);
  const after = text.slice(hyphen + 1, end);
  const last = before.slice(before.lastIndexOf('-') + 1).toLowerCase();
  if (SPLIT_PREFIXES.has(last) || SPLIT_SUFFIXES.has(after)) return false;
  const startsUpper = charClass(text, wordStart) === CHAR.upper;
  if (startsUpper) return true;
  return charClass(text, hyphen + 1) !== CHAR.upper || JOINED_PREFIXES.has(last);
}

/** "Al- Sabah": an Arabic article whose hyphen has a space after it, as some agencies write. */
function isLooseArticle(text: string, start: number, at: number): boolean {
  if (text.charAt(at) !== '-' || !/^[AE]l$/.test(text.slice(Math.max(start, at - 3), at)))
    return false;
  return charClass(text, at + 1) === CHAR.space && charClass(text, at + 2) === CHAR.upper;
}

/** Whether the mark at `at` and the letters after it go on the word; then the index after them, else `at`. */
function continued(text: string, start: number, at: number): number {
  if (!isLetterClass(charClass(text, at - 1)) && charClass(text, at - 1) !== CHAR.digit) return at;
  const end = endOfLetters(text, at + 1);
  if (end === at + 1) return isLooseArticle(text, start, at) ? at + 1 : at;
  if (isOneOf(HYPHENS, text, at)) return joinsAtHyphen(text, start, at, end) ? end : at;
  if (isOneOf(APOSTROPHES, text, at)) return isClitic(text, at + 1, end) ? at : end;
  const isNumber = charClass(text, at - 1) === CHAR.digit && charClass(text, at + 1) === CHAR.digit;
  return isNumber && isOneOf('.,', text, at) ? end : at;
}

/** "J." of "J. R. Smith", the whole of "J.R.R." and "U.S.": index after the last stop, or `start`. */
function endOfInitials(text: string, start: number): number {
  let at = start;
  while (charClass(text, at) === CHAR.upper && text.charAt(at + 1) === '.') at += 2;
  return at;
}

function endOfWord(text: string, start: number): number {
  const initials = endOfInitials(text, start);
  if (initials > start) return initials;
  let at = endOfLetters(text, start);
  for (;;) {
    const next = continued(text, start, at);
    if (next === at || next - start > MAX_WORD) break;
    at = next;
  }
  const keepsStop =
    text.charAt(at) === '.' && ABBREVIATIONS.has(text.slice(start, at).toLowerCase());
  return keepsStop && charClass(text, at + 1) === CHAR.space ? at + 1 : at;
}

/** "'s" and "’" after a word are one token; so are "..." and "--". */
function endOfMark(text: string, start: number): number {
  if (isOneOf(APOSTROPHES, text, start) && start > 0 && charClass(text, start - 1) >= CHAR.digit) {
    const end = endOfLetters(text, start + 1);
    if (end > start + 1 && isClitic(text, start + 1, end)) return end;
  }
  return start + 1;
}

/** "name@site.example", "@name", "https://…": one token that is not a word; its end, or `start` where there is none. */
function endOfAddress(text: string, start: number): number {
  const kind = text.charAt(start);
  if (kind === '@') {
    const end = endOfLetters(text, start + 1);
    return end > start + 1 ? end : start;
  }
  if (!/[hHwW]/.test(kind)) return start;
  if (!/^(?:https?:\/\/|www\.)/i.test(text.slice(start, start + 8))) return start;
  let at = start;
  while (charClass(text, at) > CHAR.newline || isOneOf('/:.-_?=&%#', text, at)) at++;
  return at;
}

/**
 * Splits a text into words and marks, in one pass. Possessives, "-led" and "pro-" are split off; "O'Brien", "al-Assad",
 * "Jae-in", "J.R.R." and "Gen." stay whole; a missing space after a full stop ("help.It") does not join two words.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let afterBreak = true;
  let at = 0;
  while (at < text.length) {
    const kind = charClass(text, at);
    if (kind === CHAR.space || kind === CHAR.newline) {
      afterBreak ||= kind === CHAR.newline;
      at++;
      continue;
    }
    const start = at;
    const address = endOfAddress(text, start);
    const isWord = address === start && kind >= CHAR.digit;
    at = address > start ? address : isWord ? endOfWord(text, start) : endOfMark(text, start);
    tokens.push({ start, end: at, isWord, afterBreak });
    afterBreak = false;
  }
  return tokens;
}

import { DENSE, IN_WORD, LETTER, LOWER_CASE, NUMBER, signAt, UPPER_CASE } from '../signs.ts';

/** How a block's text looks. */
export interface Shape {
  /** Words; in scripts without spaces two characters count as one. */
  words: number;
  letters: number;
  digits: number;
  /** Full stops and their like that end a sentence in the text. */
  sentences: number;
  /** Ends as a sentence does: full stop, question or exclamation mark, also inside closing quotes and brackets. */
  endsSentence: boolean;
  endsWithColon: boolean;
  isAllCapitals: boolean;
  /** Wholly in brackets: "(Read also: …)", "[Related: …]". */
  isBracketed: boolean;
  /** Starts with an arrow, bullet or pipe: "▶ More", ">> Read", "- Storm nears". */
  startsWithMark: boolean;
  /** Cut by a pipe, as headlines and share texts are: "Storm nears | Details". */
  hasPipe: boolean;
  isQuestion: boolean;
  /** Starts as an entry of a numbered list does: "12. …", "#3: …". */
  isNumbered: boolean;
  startsWithQuote: boolean;
}

/** The end of a sentence in any script, "…said.”", "…।", "…。」": followed by space, the end, or a script without spaces. */
const SENTENCE_END = /[.!?…。！？｡۔।॥؟።։](?:["'”’»›)\]」』】]|\s[»”])*(?=\s|$|\p{Lo})/gu;

/** The end of a text that is a sentence; and one that is signed after it: "… he said. (ab/wire)". */
const SENTENCE_CLOSE = /[.!?…。！？｡۔।॥؟።։](?:["'”’»›)\]」』】]|\s[»”])*$/u;
const SIGNED = /[.!?…।۔]["'”’»]*\s*\([^()]{1,25}\)$/u;

/** What may stand within a word besides letters, numbers and marks: "don’t", "well-read", "U.S". */
const JOINS_WORD = ["'", '’', '-', '.'].map((sign) => sign.charCodeAt(0));
/** The end of a text, with more room than closing quotes and brackets take. In characters. */
const ENDING = 40;

/** Looks at the text of a block. Linear in its length. */
export function shapeOf(text: string): Shape {
  const trimmed = text.replace(/[\u00ad\u200b-\u200f\ufeff]/g, '').trim();
  const { letters, digits, upper, lower, dense, words } = countAll(trimmed);
  const ending = trimmed.slice(-ENDING);
  // Expressions that ask for kinds of characters are slow: most blocks start with a letter.
  const first = trimmed === '' ? 0 : signAt(trimmed, 0);
  const isWord = (first & IN_WORD) !== 0;
  return {
    words: dense > letters / 2 ? Math.ceil(dense / 2) : words,
    letters,
    digits,
    sentences: trimmed.match(SENTENCE_END)?.length ?? 0,
    endsSentence: SENTENCE_CLOSE.test(ending) || SIGNED.test(ending),
    endsWithColon: /[:：]$/.test(ending),
    isAllCapitals: upper > 3 && lower === 0,
    isBracketed: /^[([【［（].*[)\]】］）][.。]?$/su.test(trimmed),
    startsWithMark: !isWord && /^(?:[\p{So}\p{Sm}→▶►▸»•·|*>]|[-–—]\s)/u.test(trimmed),
    hasPipe: /[|｜]/.test(trimmed) && /\s[|｜]\s/.test(trimmed),
    isNumbered: !(first & LETTER) && /^#?\p{Nd}{1,3}[.):]\s/u.test(trimmed),
    isQuestion: /[?？؟]["'”’»]*$/.test(ending),
    startsWithQuote: /^["'“”„‘«»「『–—]/.test(trimmed),
  };
}

/** Counts the signs of each kind, and the words that they make, in one go. */
function countAll(text: string) {
  let [letters, digits, upper, lower, dense, words] = [0, 0, 0, 0, 0, 0];
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const sign = signAt(text, at);
    if (sign & IN_WORD) {
      if (!isInWord) words += 1;
      isInWord = true;
      if (sign & LETTER) letters += 1;
      else if (sign & NUMBER) digits += 1;
      if (sign & LOWER_CASE) lower += 1;
      else if (sign & UPPER_CASE) upper += 1;
      else if (sign & DENSE) dense += 1;
    } else if (isInWord && !JOINS_WORD.includes(text.charCodeAt(at))) {
      isInWord = false;
    }
  }
  return { letters, digits, upper, lower, dense, words };
}

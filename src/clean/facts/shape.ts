/** How a block's text looks. */
export interface Shape {
  /** Words; in scripts without spaces two characters count as one. */
  words: number;
  letters: number;
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
  startsWithQuote: boolean;
}

/** Most words of most texts: what is told of other scripts is spared them. */
const BEYOND_ASCII = /[\u0080-\uffff]/;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** The end of a sentence in any script, "…said.”", "…।", "…。」": followed by space, the end, or a script without spaces. */
const SENTENCE_END = /[.!?…。！？｡۔।॥؟።։](?:["'”’»›)\]」』】]|\s[»”])*(?=\s|$|\p{Lo})/gu;

/** Looks at the text of a block. Linear in its length. */
export function shapeOf(text: string): Shape {
  const trimmed = text.replace(/[\u00ad\u200b-\u200f\ufeff]/g, '').trim();
  const dense = BEYOND_ASCII.test(trimmed) ? (trimmed.match(DENSE)?.length ?? 0) : 0;
  const letters = trimmed.replace(/\P{L}+/gu, '').length;
  const spaced = trimmed.match(/[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’\-.]*/gu)?.length ?? 0;
  return {
    words: dense > letters / 2 ? Math.ceil(dense / 2) : spaced,
    letters,
    sentences: trimmed.match(SENTENCE_END)?.length ?? 0,
    endsSentence: /[.!?…。！？｡۔।॥؟።։](?:["'”’»›)\]」』】]|\s[»”])*$/u.test(trimmed),
    endsWithColon: /[:：]$/.test(trimmed),
    isAllCapitals: isAllCapitals(trimmed),
    isBracketed: /^[([【［（].*[)\]】］）][.。]?$/su.test(trimmed),
    startsWithMark: /^(?:[\p{So}\p{Sm}→▶►▸»•·|*>]|[-–—]\s)/u.test(trimmed),
    hasPipe: /\s[|｜]\s/.test(trimmed),
    isQuestion: /[?？؟]["'”’»]*$/.test(trimmed),
    startsWithQuote: /^["'“”„‘«»「『–—]/.test(trimmed),
  };
}

function isAllCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  return upper > 3 && !/\p{Ll}/u.test(text);
}

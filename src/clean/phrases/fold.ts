/**
 * What is not seen: format characters (soft hyphens, zero-width spaces and joiners, direction marks, byte order marks)
 * and variation selectors.
 */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;
/** Vowel points of Arabic and Hebrew, and the stretching tatweel, which print does without: "اقرأْ أيضًا" → "اقرأ أيضا". */
const POINTS = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u0640\u064b-\u0652\u0670]/g;
/** Greek capitals are printed without accents: "ΔΙΑΒΑΣΤΕ" and "Διάβαστε" are one. */
const GREEK_ACCENT = /(\p{Script=Greek})\p{Mn}+/gu;

/**
 * One spelling for what readers take as the same text: compatibility forms (full-width, ligatures), case, kinds of
 * space, quote and dash, invisible characters, vowel points,
 * Greek accents, the dots of the Turkish i. "ＲＥＡＤ ‘more’ –" → "read 'more' -".
 * The length may change: offsets in folded text mean nothing in the text it came from.
 */
export function fold(text: string): string {
  const cased = BEYOND_PLAIN.test(text) ? normalised(text) : text.toLowerCase();
  return cased.replace(PRINTED_DIFFERENTLY, plainSign).trim();
}

/** Quotes, dashes, ellipses and spaces of all kinds; one pattern, because each costs a walk through the text. */
const PRINTED_DIFFERENTLY =
  /[\u2018-\u201b\u2032`\u02bc\u201c-\u201f\u2033\u00ab\u00bb\u201e\u2010-\u2015\u2212\u2026]|\s{2,}|[^\S ]/g;

/** What each is folded to; spaces are what is left. */
const PLAIN = new Map(
  [
    ["'", '\u2018\u2019\u201a\u201b\u2032`\u02bc'],
    ['"', '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb'],
    ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212'],
    ['...', '\u2026'],
  ].flatMap(([plain = '', signs = '']) =>
    [...signs].map((sign): [string, string] => [sign, plain]),
  ),
);

function plainSign(sign: string): string {
  return PLAIN.get(sign) ?? ' ';
}

/** Anything but ASCII, no-break spaces and the usual quotes, dashes and dots: only then normalising changes something. */
const BEYOND_PLAIN =
  /[\u0080-\u009f\u00a1-\u2012\u2015-\u2017\u201a\u201b\u201f-\u2025\u2027-\uffff]/;

function normalised(text: string): string {
  return text
    .replace(/\u00b4/g, "'") // before NFKC, which makes a space and a combining accent of it
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .normalize('NFD')
    .replace(POINTS, '')
    .replace(GREEK_ACCENT, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/i\u0307|ı/g, 'i')
    .replace(/ς/g, 'σ');
}

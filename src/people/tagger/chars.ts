/** What a UTF-16 unit is to the tokeniser. A plain object of numbers: enums do not survive type stripping. */
export const CHAR = {
  other: 1,
  space: 2,
  newline: 3,
  digit: 4,
  lower: 5,
  upper: 6,
  letter: 7,
} as const;

const classes = new Uint8Array(65536);

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (/[\n\r\u2028\u2029]/.test(char)) return CHAR.newline;
  if (/\s|\u200b|\ufeff/.test(char)) return CHAR.space;
  if (/\p{Nd}/u.test(char)) return CHAR.digit;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return CHAR.upper;
  if (/\p{Ll}|\p{Mn}/u.test(char)) return CHAR.lower;
  return /[\p{L}\p{M}]/u.test(char) ? CHAR.letter : CHAR.other;
}

/** Class of the unit at an index of a text (CHAR.space beyond its ends); kept, as regular expressions are slow. */
export function charClass(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (Number.isNaN(unit)) return CHAR.space;
  const known = classes[unit] as number;
  if (known !== 0) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** Whether a class is that of a letter (digits are not). */
export const isLetterClass = (kind: number): boolean => kind >= CHAR.lower;

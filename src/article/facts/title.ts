import { letters } from '../letters.ts';

/** What stands between a headline and the name of the site or section: "Storm nears | The Gazette". */
const SEPARATOR = /\s+[|–—·•»«/\\>-]\s+|\s*[|｜]\s*/;
const MIN_CHARACTERS = 10;

/** A headline without the names of site and section at either end: "Storm nears - Weather - The Gazette" → "Storm nears". */
export function withoutSite(title: string, names: string[]): string {
  const known = names.map(letters).filter(({ length }) => length > 2);
  let left = title.replace(/[ \t\r\n\f]+/g, ' ').trim();
  for (;;) {
    const shorter = withoutEnd(left, known);
    if (shorter === left || shorter.length < MIN_CHARACTERS) return left;
    left = shorter;
  }
}

function withoutEnd(title: string, known: string[]): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (isKnown(last, known))
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|｜–—·•»«/\\>-]+$/, '');
  if (isKnown(first, known)) return title.slice(first.length).replace(/^[\s|｜–—·•»«/\\>-]+/, '');
  return title;
}

/** "Gazette", "The Gazette" and "gazette.example" are one site. */
function isKnown(part: string, known: string[]): boolean {
  const own = letters(part);
  return (
    own.length > 1 &&
    known.some(
      (name) =>
        name === own ||
        (own.length > 3 && name.includes(own)) ||
        (name.length > 4 && own.includes(name) && own.length < 2 * name.length),
    )
  );
}

/**
 * The title of a story: its headline on the page where that is what the page calls itself elsewhere too, else the first of
 * `titles` (the most trusted first). `names`: what site and section are called.
 */
export function chooseTitle(heading: string | null, titles: string[], names: string[]): string {
  const declared = titles.map((title) => withoutSite(title, names)).filter(Boolean);
  const own = heading?.replace(/[ \t\r\n\f]+/g, ' ').trim() ?? '';
  const isHeadline = own.length >= MIN_CHARACTERS && declared.some((title) => isLike(own, title));
  return isHeadline ? own : (declared[0] ?? own);
}

/** Whether two titles are of one story: one holds the other, or they share most of their words. */
function isLike(one: string, other: string): boolean {
  const [a, b] = [letters(one), letters(other)];
  if (a === '' || b === '') return false;
  if (b.includes(a)) return true;
  const words = new Set(wordsOf(other));
  const own = wordsOf(one);
  const shared = own.filter((word) => words.has(word)).length;
  return shared >= 3 && shared >= own.length / 2 && own.length < 2.5 * words.size;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [];

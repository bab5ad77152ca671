import { CHAR, charClass } from './chars.ts';
import type { Document } from './document.ts';
import type { WordInfo } from './word-info.ts';
import { FAMILY_PARTICLES, NOT_INITIALS, SHORT_TITLES, TITLES } from './word-lists.ts';

/** A name by its first and last token. */
export interface TokenSpan {
  first: number;
  last: number;
}

const wordOf = (doc: Document, i: number) =>
  doc.text.slice(doc.tokens[i]?.start ?? 0, doc.tokens[i]?.end ?? 0);
const keyOf = (doc: Document, i: number) => (doc.words[i] as WordInfo).key.replace(/\.$/, '');

/** "J.", "J.R.", "AK", "J": letters that stand for first names; not "US" or "CEO". */
const INITIALS = /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,4}|\p{Lu}{2})$/u;

const isTitle = (doc: Document, i: number) =>
  TITLES.has(keyOf(doc, i)) || SHORT_TITLES.has(wordOf(doc, i));

/** Whether a space and nothing else stands between two neighbouring tokens. */
function isBeside(doc: Document, left: number, right: number): boolean {
  const [end, start] = [doc.tokens[left]?.end ?? 0, doc.tokens[right]?.start ?? 0];
  return start - end === 1 && charClass(doc.text, end) === CHAR.space;
}

/** Whether the token before a name belongs to it though the labels leave it out: "van | Lieshout", "AK | Abdul Momen". */
function belongs(doc: Document, i: number, first: number): boolean {
  if (i < (doc.sentenceStart[first] as number) || !isBeside(doc, i, first)) return false;
  const word = wordOf(doc, i);
  if (FAMILY_PARTICLES.has(word)) return true;
  const opensSentence = i === doc.sentenceStart[first];
  const isWord = opensSentence && /^[AI]$/.test(word);
  return INITIALS.test(word) && !isWord && !NOT_INITIALS.has(word) && !SHORT_TITLES.has(word);
}

/** The name without titles before it, with the initials and particles before it; null where nothing but titles is there. */
export function withRightEdges(doc: Document, { first, last }: TokenSpan): TokenSpan | null {
  let from = first;
  while (from <= last && isTitle(doc, from)) from++;
  if (from > last) return null;
  if (from === first) while (belongs(doc, from - 1, from)) from--;
  return { first: from, last };
}

/** Passages longer than this are named by their beginning and their end. In characters. */
const MAX_WHOLE = 80;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A hyphen, a comma and an ampersand mean something in a text fragment. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

const WORD = /\S+\s*/gu;
const firstWords = (text: string, count: number) =>
  flat((text.match(WORD) ?? []).slice(0, count).join(''));
const lastWords = (text: string, count: number) =>
  flat((text.match(WORD) ?? []).slice(-count).join(''));

/** Whether the beginning stands in the text only once: otherwise what stands before must tell which is meant. */
const isUnique = (text: string, passage: string) =>
  text.indexOf(passage) === text.lastIndexOf(passage);

/**
 * The address of a passage on a page, as a text fragment (https://wicg.github.io/scroll-to-text-fragment/):
 * `https://news.example/story#:~:text=prefix-,start,end`.
 * @param before what stands before the passage in the article
 * @param article the article's whole text
 */
export function linkToPassage(
  address: string,
  { passage, before, article }: { passage: string; before: string; article: string },
): string {
  const text = flat(passage);
  const isShort = text.length <= MAX_WHOLE || !/\s/.test(text);
  const start = isShort ? text : firstWords(text, EDGE_WORDS);
  const parts = isShort ? [start] : [start, lastWords(text, EDGE_WORDS)];
  const prefix = lastWords(before, CONTEXT_WORDS);
  const named = parts.map(encode).join(',');
  const isPlain = isUnique(flat(article), start) || !prefix;
  const fragment = isPlain ? named : `${encode(prefix)}-,${named}`;
  return `${address.replace(/#.*/, '')}#:~:text=${fragment}`;
}

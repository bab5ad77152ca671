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

/** A passage of an article. */
interface NamedPassage {
  /** Each paragraph on a line of its own. */
  passage: string;
  /** What stands before it in its paragraph; at a paragraph's beginning, the paragraph before. */
  before: string;
  /** The article's whole text. */
  article: string;
}

/** Whether the beginning stands in the text only once: otherwise what stands before must tell which is meant. */
const isUnique = (text: string, passage: string) =>
  text.indexOf(passage) === text.lastIndexOf(passage);

/** One text, or beginning and end: each must stand in one paragraph, or browsers do not find it. */
function namesOf(passage: string): [string] | [string, string] {
  const lines = passage.split('\n').map(flat).filter(Boolean);
  const [first = '', last = first] = [lines[0], lines.at(-1)];
  const isShort = first.length <= MAX_WHOLE || !/\s/.test(first);
  if (lines.length < 2 && isShort) return [first];
  return [firstWords(first, EDGE_WORDS), lastWords(last, EDGE_WORDS)];
}

/**
 * The address of a passage on a page, as a text fragment (https://wicg.github.io/scroll-to-text-fragment/):
 * `https://news.example/story#:~:text=prefix-,start,end`.
 */
export function linkToPassage(address: string, { passage, before, article }: NamedPassage): string {
  const names = namesOf(passage);
  const prefix = lastWords(before, CONTEXT_WORDS);
  const named = names.map(encode).join(',');
  const isPlain = isUnique(flat(article), names[0]) || !prefix;
  const fragment = isPlain ? named : `${encode(prefix)}-,${named}`;
  return `${address.replace(/#.*/, '')}#:~:text=${fragment}`;
}

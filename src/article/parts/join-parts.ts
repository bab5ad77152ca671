import type { Article } from '../article.ts';
import { blocksOf } from '../blocks.ts';
import { letters } from '../letters.ts';

/** Shorter texts may well stand twice in a story. */
const MIN_LETTERS = 20;

/** The story with its further parts after it. What every part repeats (its standfirst, a note) stands once. */
export function joinParts(first: Article, parts: Article[]): Article {
  const body = first.body.cloneNode(true) as HTMLElement;
  const known = new Set(blocksOf(body).map(({ text }) => letters(text)));
  for (const part of parts) {
    const own = body.ownerDocument.importNode(part.body, true);
    for (const { element, text } of blocksOf(own)) {
      const words = letters(text);
      if (words.length >= MIN_LETTERS && known.has(words)) element.remove();
      known.add(words);
    }
    body.append(own);
  }
  return { ...first, body, isJoined: true };
}

import type { Article } from '../article.ts';

/** What comes in a script of its own, on demand: reading a selection, and the further parts of a story. */
export interface PartsExtra {
  /** Reads only what is selected on a page; null where too little is. */
  readSelection(page: Document): Article | null;
  /** The story with its further parts, fetched from the page's own site; throws where one cannot be had. */
  readOn(
    first: Article,
    addresses: string[],
    page: Document,
    signal: AbortSignal,
  ): Promise<Article>;
}

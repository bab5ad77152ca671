import { Readability } from '@mozilla/readability';
import { blocksOf } from '../../src/article/blocks.ts';
import { tidyText } from '../../src/article/tidy-text.ts';

/** What Readability by itself finds on a page, its markup in blocks as ours is; null where it finds no article. Works on a clone. */
export function readabilityAlone(page: Document): { text: string }[] | null {
  const body = parseAlone(page);
  if (!body) return null;
  tidyText(body);
  return blocksOf(body).map(({ text }) => ({ text }));
}

/** Only what Readability does, for measuring its time. */
export function parseAlone(page: Document): HTMLElement | null {
  const clone = page.cloneNode(true) as Document;
  const found = new Readability<HTMLElement>(clone, {
    serializer: (element) => element as HTMLElement,
  }).parse();
  return found?.content ?? null;
}

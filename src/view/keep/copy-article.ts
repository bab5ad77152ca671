import { fromDom } from 'hast-util-from-dom';
import { toText } from 'hast-util-to-text';
import type { Texts } from '../texts.ts';
import type { KeptArticle } from './kept-article.ts';
import { keptPage } from './kept-page.ts';

/** What is put on the clipboard: the article for programs that take HTML, and for the others. */
export function articleToCopy(kept: KeptArticle, texts: Texts): { html: string; text: string } {
  const page = keptPage(kept, texts, false);
  const text = toText(fromDom(page) as Parameters<typeof toText>[0]).trim();
  for (const element of page.querySelectorAll('[class]')) element.removeAttribute('class');
  return { html: page.outerHTML, text };
}

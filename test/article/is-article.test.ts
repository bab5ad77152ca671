import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isArticle } from '../../src/article/is-article.ts';
import { openSavedPage } from '../../tools/saved-page.ts';
import { handMadePages } from '../pages/expectation.ts';
import { paragraphs } from './invented-text.ts';
import { NOT_ARTICLES } from './not-articles.ts';

/** A document at an address; jsdom knows no other types than these two. */
function documentOf(html: string, url: string, type = 'text/html'): Document {
  const { document } = new JSDOM(html, { url }).window;
  if (type !== 'text/html') Object.defineProperty(document, 'contentType', { value: type });
  return document;
}

describe('is no article:', () => {
  test.each(NOT_ARTICLES.map((page) => [page.name, page] as const))(
    '%s',
    (_, { html, url, type }) => {
      expect(isArticle(documentOf(html, url, type))).toBe(false);
    },
  );

  const pages = handMadePages(join(import.meta.dirname, '../pages'));
  test.each(
    pages.filter(({ expected }) => expected === null).map((page) => [page.name, page] as const),
  )('the hand-made page %s', (_, { source, url }) => {
    const { window } = openSavedPage(source, url);
    expect(isArticle(window.document)).toBe(false);
    window.close();
  });
});

describe('is an article:', () => {
  const head = (title: string, rest = '') =>
    `<head><title>${title} | The Courier</title>${rest}</head>`;
  const title = 'The ferry sails again from Monday';
  const url = 'https://news.example/2024/05/17/the-ferry-sails-again-from-monday';

  test.each<[string, string, string]>([
    [
      'one that declares nothing',
      url,
      `${head(title)}<h1>${title}</h1><p>17 May 2024</p><div>${paragraphs(5)}</div>`,
    ],
    [
      'one with its text between line breaks',
      url,
      `${head(title)}<h1>${title}</h1><div>${paragraphs(6).replace(/<p>|<\/p>/g, '<br>')}</div>`,
    ],
    [
      'a short one that is described',
      url,
      `${head(title, `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}"}</script>`)}<h1>${title}</h1>${paragraphs(2)}`,
    ],
    [
      'one described in broken JSON',
      url,
      `${head(title, `<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\nb"}</script>`)}<h1>${title}</h1>${paragraphs(4)}`,
    ],
    [
      'one at an address that is only a number',
      'https://news.example/story/48213.html',
      `${head(title, '<meta property="og:type" content="article">')}<h1>${title}</h1><time>2024-05-17</time>${paragraphs(5)}`,
    ],
    [
      'one with readers’ comments and other stories below',
      url,
      `${head(title)}<h1>${title}</h1><p>17 May 2024</p><div>${paragraphs(7)}</div><div id="comments">${paragraphs(9)}</div><aside>${paragraphs(4)}</aside>`,
    ],
  ])('%s', (_, address, html) => {
    expect(isArticle(documentOf(`<!doctype html><html>${html}</html>`, address))).toBe(true);
  });

  test('the page stays as it was', () => {
    const page = documentOf(`<!doctype html>${head(title)}<h1>${title}</h1>${paragraphs(5)}`, url);
    const before = page.documentElement.outerHTML;
    isArticle(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

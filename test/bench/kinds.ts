import { JSDOM } from 'jsdom';
import { isArticle } from '../../src/article/is-article.ts';
import { fromList, type SavedPage } from '../../tools/read/saved-pages.ts';
import { openSavedPage } from '../../tools/saved-page.ts';
import { NOT_ARTICLES } from '../article/not-articles.ts';
import { linkList } from './link-list.ts';
import { showProgress } from './progress.ts';

/** A list of saved pages that are articles, and the folder of their files. */
export interface ListOfArticles {
  gold: string;
  pages: string;
}

/** How `isArticle` judges saved articles, the lists of links made of them, and the hand-made pages of other kinds. */
export async function scoreKinds(
  lists: readonly ListOfArticles[],
): Promise<Record<string, number>> {
  const pages = lists.flatMap(({ gold, pages }) => fromList(gold, pages));
  let articles = 0;
  let listsTaken = 0;
  for (const [i, page] of pages.entries()) {
    showProgress('judging the kind of page', i + 1, pages.length);
    const judged = judge(page, i);
    articles += Number(judged.isArticle);
    listsTaken += Number(judged.isListArticle);
    await new Promise((next) => setImmediate(next)); // lets jsdom free the page
  }
  return {
    articlesSeen: articles / pages.length,
    articlesMissed: pages.length - articles,
    lists: pages.length,
    listsTaken,
    others: NOT_ARTICLES.length,
    othersTaken: NOT_ARTICLES.filter(isTaken).length,
  };
}

function judge({ file, url }: SavedPage, index: number) {
  const { window } = openSavedPage(file, ownAddress(file, url));
  const list = linkList(window.document, index);
  const isListArticle = isArticle(list.window.document);
  const result = { isArticle: isArticle(window.document), isListArticle };
  list.window.close();
  window.close();
  return result;
}

/** Where the list gives no page's address (a publisher's front, or a name), the page's own word for it stands in. */
function ownAddress(file: string, url: string | undefined): string | undefined {
  if (url && isWebAddress(url) && new URL(url).pathname !== '/') return url;
  const { window } = openSavedPage(file, undefined);
  const canonical = window.document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  window.close();
  return canonical ?? url;
}

const isWebAddress = (url: string) => /^https?:\/\//.test(url) && URL.canParse(url);

function isTaken({ html, url, type }: (typeof NOT_ARTICLES)[number]): boolean {
  const { window } = new JSDOM(html, { url });
  if (type) Object.defineProperty(window.document, 'contentType', { value: type });
  const taken = isArticle(window.document);
  window.close();
  return taken;
}

import { Readability } from '@mozilla/readability';
import type { Article } from './article.ts';
import { findLeadPicture } from './lead-picture.ts';
import { cleanByline, directionOf, siteName } from './metadata.ts';
import { prepare } from './prepare.ts';
import { dropByline, dropTitle } from './repeated-facts.ts';
import { restoreLostParts } from './restore/lost-parts.ts';
import { restoreStandfirst } from './restore/standfirst.ts';
import { sanitise } from './sanitise.ts';
import { tidyText } from './tidy-text.ts';

/** Below so many letters there is nothing to read (a Chinese character counts for three). */
const MIN_LETTERS = 200;
/** A page whose text is links for more than this share is a list of articles, not one. */
const MAX_LINK_SHARE = 0.6;
/** So many headings that are links, with so little text for each: teasers of other articles, or search results. */
const MIN_TEASERS = 3;
const MAX_TEASER_LETTERS = 200;

/**
 * Reads the article of a page. Works on a clone: `page` is never written to.
 * Gives null where the page holds no article. In Node, `page` needs a window (`document.defaultView`).
 */
export function readArticle(page: Document): Article | null {
  const window = page.defaultView;
  if (!window) throw new TypeError('readArticle needs a document that belongs to a window');
  const clone = page.cloneNode(true) as Document;
  const { standfirst, survey } = prepare(clone);
  const found = new Readability<HTMLElement>(clone, {
    keepClasses: true,
    serializer: (element) => element as HTMLElement,
  }).parse();
  if (!found?.content) return null;
  const body = found.content;
  const title = found.title?.trim() ?? '';
  restoreLostParts(body, survey);
  restoreStandfirst(body, standfirst);
  sanitise(body, window as Window & typeof globalThis);
  dropTitle(body, title);
  tidyText(body);
  const language = found.lang?.trim() || null;
  const byline = cleanByline(found.byline, language);
  if (byline) dropByline(body, byline, language);
  if (!holdsStory(body)) return null;
  return {
    url: page.URL,
    title,
    byline,
    published: found.publishedTime?.trim() || null,
    site: siteName(found.siteName, page.URL),
    language,
    direction: directionOf(found.dir, body.textContent ?? ''),
    leadPicture: findLeadPicture(page, body),
    body,
  };
}

function holdsStory(body: HTMLElement): boolean {
  const letters = countLetters(body.textContent ?? '');
  if (letters < MIN_LETTERS) return false;
  const linked = countLinkedLetters(body);
  if (linked / letters > MAX_LINK_SHARE) return false;
  const teasers = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(isLinked).length;
  return teasers < MIN_TEASERS || (letters - linked) / teasers > MAX_TEASER_LETTERS;
}

function isLinked(heading: Element): boolean {
  const letters = countLetters(heading.textContent ?? '');
  if (letters === 0) return false;
  return heading.closest('a') !== null || countLinkedLetters(heading) / letters > 0.8;
}

function countLinkedLetters(element: Element): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += countLetters(link.textContent ?? '');
  return linked;
}

function countLetters(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return (text.match(/\p{L}/gu)?.length ?? 0) + 2 * dense;
}

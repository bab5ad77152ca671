import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readSelection } from '../../src/article/parts/read-selection.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { pageOf, paragraph } from './page.ts';

const STORY = [1, 2, 3, 4, 5, 6].map(paragraph).join('');
const PAGE = `<article><h1>The mill turns again</h1><p class="standfirst">After forty years of rest the mill grinds again.</p>${STORY}
  <x-card><p>Card</p></x-card><img data-src="/a.jpg"><iframe src="https://www.youtube.com/embed/x"></iframe>
  <div class="read-more-content" hidden>${STORY}</div><div class="cookie-banner">We use cookies</div></article>`;

beforeEach(() => {
  document.body.replaceChildren(...pageOf(PAGE).body.childNodes);
  document.body.scrollTop = 40;
});
afterEach(() => document.body.replaceChildren());

test.each([
  ['the article', readArticle],
  ['a selection', readSelection],
])(
  'reading %s changes nothing on the page: no node, attribute, listener, scroll place or selection',
  (_, read) => {
    document.getSelection()?.selectAllChildren(document.querySelector('article') as Element);
    const before = document.documentElement.outerHTML;
    const watch = new MutationObserver(() => {});
    watch.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const listen = vi.spyOn(EventTarget.prototype, 'addEventListener');
    expect(read(document)?.body.textContent).toContain('The mill on the river');
    expect(watch.takeRecords()).toEqual([]);
    const page: unknown[] = [window, document, ...document.querySelectorAll('*')];
    expect(listen.mock.contexts.filter((target) => page.includes(target))).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.body.scrollTop).toBe(40);
    expect(document.getSelection()?.toString().length).toBeGreaterThan(100);
    listen.mockRestore();
    watch.disconnect();
  },
);

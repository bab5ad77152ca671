import { expect, test } from 'vitest';
import { plainHtml } from '../../src/view/plain-clipboard.ts';

test.each([
  [
    'highlights go, their words stay',
    '<p class="x">by <mark style="--hue: 3" class="person-mark">Per</mark> <b>Haugen</b></p>',
    '<p>by Per <b>Haugen</b></p>',
  ],
  [
    'links stay',
    '<a id="article-r" href="https://news.example/">1</a>',
    '<a href="https://news.example/">1</a>',
  ],
  ['what is hidden goes', '<p>kept</p><p hidden>Also read</p>', '<p>kept</p>'],
  ['notes beside promos go', '<div class="removal">Restore</div><p>kept</p>', '<p>kept</p>'],
  [
    'a promo on screen is copied',
    '<p class="removed">Also <span class="removed">read</span></p>',
    '<p>Also read</p>',
  ],
])('%s', (_, html, expected) => {
  const range = document.createRange();
  expect(plainHtml(range.createContextualFragment(html))).toBe(`<div>${expected}</div>`);
});

import { expect, test } from 'vitest';
import { openFolds } from '../../../src/article/repair/folds.ts';
import { pageOf, paragraph } from '../page.ts';

const REST = [2, 3].map(paragraph).join('');
const isOpened = (markup: string) => {
  const page = pageOf(`<article>${paragraph(1)}${markup}</article>`);
  openFolds(page);
  return !page.querySelector('[hidden], [style], [aria-hidden]');
};

test.each([
  `<div class="read-more-content" style="display:none">${REST}</div>`,
  `<button>Read more</button><div class="collapsed" hidden>${REST}</div>`,
  `<section class="js-truncated" aria-hidden="true">${REST}</section>`,
])('the story goes on in %s', (markup) => {
  expect(isOpened(markup)).toBe(true);
});

test.each([
  `<div class="modal" style="display:none">${REST}</div>`,
  `<div class="paywall-more" style="display:none">${REST}</div>`,
  '<div class="read-more-content" hidden><p>Read more</p></div>',
  `<div class="more-stories related" hidden>${REST}</div>`,
])('it does not in %s', (markup) => {
  expect(isOpened(markup)).toBe(false);
});

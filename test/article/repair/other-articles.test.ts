import { expect, test } from 'vitest';
import { dropOtherArticles } from '../../../src/article/repair/other-articles.ts';
import { pageOf, paragraph, textsOf } from '../page.ts';

const STORY = [1, 2, 3, 4].map(paragraph).join('');
const left = (markup: string) => {
  const page = pageOf(markup);
  const heading = page.querySelector('h1');
  if (heading) dropOtherArticles(page, heading);
  return textsOf(page, 'h1, h2, h3');
};

test('stories appended by endless scrolling go', () => {
  const next = `<article><h1>Next</h1>${STORY}</article>`;
  expect(left(`<article><h1>First</h1>${STORY}</article>${next}${next}`)).toEqual(['First']);
});

test('stories appended within one outer article go', () => {
  const next = `<article><article><h1>Next</h1>${STORY}</article></article>`;
  expect(left(`<article><article><h1>First</h1>${STORY}</article>${next}</article>`)).toEqual([
    'First',
  ]);
});

test('teasers after the story go, those before the headline are not looked at', () => {
  const teaser = '<article><h3><a href="/b">Other</a></h3><p>In short.</p></article>';
  expect(left(`${teaser}<article><h1>First</h1>${STORY}</article>${teaser}`)).toEqual([
    'Other',
    'First',
  ]);
});

test('parts of one story stay', () => {
  expect(
    left(`<article><h1>First</h1>${STORY}<article><h2>12:30</h2>${STORY}</article></article>`),
  ).toEqual(['First', '12:30']);
  expect(left(`<article><h1>First</h1></article><article><h2>Part</h2>${STORY}</article>`)).toEqual(
    ['First', 'Part'],
  );
});

import { expect, test } from 'vitest';
import { keepStoryColumn } from '../../src/article/story-column.ts';
import { pageOf, paragraph, sentence } from './page.ts';

const STORY = [1, 2, 3, 4, 5].map(paragraph).join('');
const LIST = Array.from(
  { length: 40 },
  (_, i) => `<li><a href="/${i}">${sentence(i)}</a></li>`,
).join('');

test('of a page of many links only the story is left', () => {
  const page = pageOf(`<ul>${LIST}</ul><div id="story">${STORY}</div><div>${paragraph(9)}</div>`);
  expect(keepStoryColumn(page, '')).toBe(true);
  expect(page.body.innerHTML).toBe(`<div id="story">${STORY}</div>`);
});

test.each([
  ['a list of links', `<ul>${LIST}</ul>`],
  [
    'linked paragraphs',
    [1, 2, 3, 4, 5].map((i) => `<p><a href="/${i}">${sentence(i)}</a></p>`).join(''),
  ],
  ['teasers, each in a box', [1, 2, 3, 4, 5].map((i) => `<div>${paragraph(i)}</div>`).join('')],
])('%s is no story, and stays', (_, markup) => {
  const page = pageOf(markup);
  expect(keepStoryColumn(page, '')).toBe(false);
  expect(page.body.innerHTML).toBe(markup);
});

test('what is known already is not looked for again', () => {
  const page = pageOf(`<div id="story">${STORY}</div>`);
  expect(keepStoryColumn(page, [1, 2, 3, 4, 5].map(sentence).join(' '))).toBe(false);
  expect(keepStoryColumn(page, sentence(1))).toBe(true);
});

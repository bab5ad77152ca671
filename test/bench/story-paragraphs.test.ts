import { expect, test } from 'vitest';
import { sentence } from '../article/page.ts';
import { behindAlone, summaryOfBehind } from './story-paragraphs.ts';

const story = [1, 2, 3, 4, 5].map(sentence);
const blocks = (...numbers: number[]) => numbers.map((number) => ({ text: sentence(number) }));

test.each([
  ['nothing, where both have all', [1, 2, 3, 4, 5], [1, 2, 3, 4, 5], null],
  ['nothing, where both lack the same', [1, 2], [1, 2], null],
  ['nothing, where more is shown', [1], [1, 2], null],
  ['a paragraph', [1, 2, 3, 4, 5], [1, 2, 3, 5], { paragraphs: 1, isStoryLost: false }],
  ['the story', [1, 2, 3, 4, 5], [1, 2], { paragraphs: 3, isStoryLost: true }],
])('what Readability alone has and the reader has not: %s', (_, alone, shown, behind) => {
  const found = behindAlone('1', story, blocks(...alone), blocks(...shown));
  expect(found && { paragraphs: found.paragraphs.length, isStoryLost: found.isStoryLost }).toEqual(
    behind,
  );
});

test('is counted, and listed by page', () => {
  const page = behindAlone('7', story, blocks(1, 2, 3, 4, 5), blocks(1, 2));
  const { figures, lines } = summaryOfBehind(page ? [page] : []);
  expect(figures).toEqual({ storiesLostToAlone: 1, paragraphsLostToAlone: 3 });
  expect(lines[0]).toBe(`7 (story lost): ${sentence(3).slice(0, 100)}`);
});

import { describe, expect, test } from 'vitest';
import { linkToPassage } from '../../../src/view/aids/text-fragment.ts';

const ADDRESS = 'https://news.example/story?page=2#comments';
const ARTICLE =
  'The harbour closes. The old pilots, who never met, said “well-known” things & left. ' +
  'The harbour closes again in the long and windy winter of the following year, as it always did.';

function fragment(passage: string, before = ''): string {
  const link = linkToPassage(ADDRESS, { passage, before, article: ARTICLE });
  const [address, text] = link.split('#:~:text=');
  expect(address).toBe('https://news.example/story?page=2');
  return text ?? '';
}

describe('linkToPassage', () => {
  test.each([
    ['a short passage whole', 'old pilots', 'old%20pilots'],
    ['spaces as one', 'old  \t pilots', 'old%20pilots'],
    ['two paragraphs by beginning and end', 'left.\n\nThe harbour', 'left.,The%20harbour'],
    [
      'paragraphs by words of the first and the last alone',
      'pilots\nwho met\nthe harbour closes again in the long',
      'pilots,closes%20again%20in%20the%20long',
    ],
    [
      'signs that mean something there',
      '“well-known” things & left',
      '%E2%80%9Cwell%2Dknown%E2%80%9D%20things%20%26%20left',
    ],
    ['commas', 'pilots, who', 'pilots%2C%20who'],
  ])('names %s', (_, passage, expected) => {
    expect(fragment(passage)).toBe(expected);
  });

  test('names a long passage by its beginning and its end', () => {
    expect(fragment(ARTICLE.slice(ARTICLE.indexOf('The old')))).toBe(
      'The%20old%20pilots%2C%20who%20never,year%2C%20as%20it%20always%20did.',
    );
  });

  test('tells which of two is meant by what stands before', () => {
    expect(fragment('The harbour closes', 'things & left. ')).toBe(
      'things%20%26%20left.-,The%20harbour%20closes',
    );
    expect(fragment('again', 'The harbour closes ')).toBe('again');
  });

  test('has nothing to tell it by at the very beginning', () => {
    expect(fragment('The harbour closes', '')).toBe('The%20harbour%20closes');
  });
});

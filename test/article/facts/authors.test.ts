import { expect, test } from 'vitest';
import { cleanAuthors } from '../../../src/article/facts/authors.ts';

test.each<[string[], string[]]>([
  [
    ['By Ann Lee', 'ANN LEE', 'Bo Ek'],
    ['Ann Lee', 'Bo Ek'],
  ],
  [['Ann Lee', 'The Gazette'], ['Ann Lee']],
  [['The Gazette'], ['The Gazette']],
  [['https://gazette.example/ann', 'ann@gazette.example', '—', ''], []],
  [
    [
      'Ann Lee has written about mills for this paper since the spring of the year in which the first one burned.',
    ],
    [],
  ],
])('%j → %j', (names, expected) => {
  expect(cleanAuthors(names, 'The Gazette', 'en')).toEqual(expected);
});

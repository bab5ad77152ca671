import { describe, expect, test } from 'vitest';
import { lengthOf } from '../../src/view/reading-time.ts';

const words = (count: number) => 'word '.repeat(count);

describe('lengthOf', () => {
  test.each([
    ['English, 238 words a minute', words(2380), 'en', { count: 2380, unit: 'words', minutes: 10 }],
    ['never less than a minute', 'Two words.', 'en', { count: 2, unit: 'words', minutes: 1 }],
    ['an empty text', '', null, { count: 0, unit: 'words', minutes: 1 }],
    [
      'Japanese, 500 characters a minute',
      '港'.repeat(2000),
      'ja',
      { count: 2000, unit: 'characters', minutes: 4 },
    ],
    [
      'Korean in words, timed by characters',
      '항구가 닫혔다 '.repeat(500),
      'ko',
      { count: 1000, unit: 'words', minutes: 6 },
    ],
    [
      'a Chinese name in an English text',
      `${words(238)}港湾`,
      'en',
      { count: 239, unit: 'words', minutes: 1 },
    ],
    ['a tag that is none', words(3), 'english!', { count: 3, unit: 'words', minutes: 1 }],
    ['marks that are no words', '— … 1 “two”', 'en', { count: 2, unit: 'words', minutes: 1 }],
  ])('%s', (_, text, language, expected) => {
    expect(lengthOf(text, language)).toEqual(expected);
  });
});

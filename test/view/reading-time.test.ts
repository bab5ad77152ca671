import { describe, expect, test } from 'vitest';
import { lengthOf } from '../../src/view/reading-time.ts';

const words = (count: number) => 'word '.repeat(count);

describe('lengthOf', () => {
  test.each([
    ['English, 238 words a minute', words(2380), { count: 2380, unit: 'words', minutes: 10 }],
    ['never less than a minute', 'Two words.', { count: 2, unit: 'words', minutes: 1 }],
    ['an empty text', '', { count: 0, unit: 'words', minutes: 1 }],
    ['Japanese by characters', '港'.repeat(2000), { count: 2000, unit: 'characters', minutes: 4 }],
    ['Korean in words', '항구가 닫혔다 '.repeat(500), { count: 1000, unit: 'words', minutes: 6 }],
    ['Thai in words', 'ท่าเรือปิดแล้ว', { count: 3, unit: 'words', minutes: 1 }],
    ['a Chinese name in English', `${words(238)}港湾`, { count: 239, unit: 'words', minutes: 1 }],
    ['words with signs in them', "don't 4.2 well-known", { count: 3, unit: 'words', minutes: 1 }],
    ['signs alone are no words', '— … 1 “two” - .', { count: 2, unit: 'words', minutes: 1 }],
    ['Hindi, whose vowel signs are marks', 'नमस्ते दुनिया', { count: 2, unit: 'words', minutes: 1 }],
  ])('%s', (_, text, expected) => {
    expect(lengthOf(text)).toEqual(expected);
  });

  test('is quick with a long text', () => {
    const start = performance.now();
    expect(lengthOf(words(200_000)).count).toBe(200_000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { sentenceAround } from '../../../src/view/people/first-sentence.ts';

const spanOf = (text: string, name: string) => {
  const start = text.indexOf(name);
  return { start, end: start + name.length };
};

describe('sentenceAround', () => {
  test.each<[string, string, string, string | null]>([
    ['It rained. Ann Lee went out. Bo stayed.', 'Ann Lee', '|Ann Lee| went out.', 'en'],
    ['Then came Ann Lee', 'Ann Lee', 'Then came |Ann Lee|', null],
    ['“Who is it?” Then Ann Lee came.', 'Ann Lee', 'Then |Ann Lee| came.', 'en'],
    ['彼は言った。田中氏は来た。', '田中', '|田中|氏は来た。', 'ja'],
    ['It rained. Ann Lee went out.', 'Ann Lee', '|Ann Lee| went out.', 'no such language'],
    ['It rained. Ann. Lee went out.', 'Ann. Lee', '|Ann. Lee| went out.', 'en'],
  ])('%s: %s', (text, name, expected, language) => {
    const { before, name: own, after } = sentenceAround(text, spanOf(text, name), language);
    expect(`${before}|${own}|${after}`).toBe(expected);
  });

  test('cuts what runs on and on, between words', () => {
    const long = 'and then another thing happened '.repeat(20);
    const text = `${long}Ann Lee ${long}`;
    const { before, after } = sentenceAround(text, spanOf(text, 'Ann Lee'), 'en');
    expect(before).toMatch(/^… \w.*happened $/);
    expect(after).toMatch(/^ and .* …$/);
    expect(before.length + after.length).toBeLessThan(330);
  });
});

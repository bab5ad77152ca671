import { describe, expect, test } from 'vitest';
import { textsFor } from '../../src/view/texts.ts';
import { english } from '../../tools/english.ts';

describe('textsFor', () => {
  test.each([
    ['en', 0, 'Other'],
    ['en', 1, 'One'],
    ['en', 2, 'Other'],
    ['ru', 1, 'One'],
    ['ru', 3, 'Few'],
    ['ru', 5, 'Many'],
    ['ru', 21, 'One'],
    ['ar', 0, 'Other'],
    ['ar', 2, 'Two'],
    ['ja', 1, 'Other'],
  ])('in %s, %i takes the form %s', (locale, number, form) => {
    const texts = textsFor((key) => key, locale);
    expect(texts.count('viewPromosRemoved', number)).toBe(`viewPromosRemoved${form}`);
  });

  test('fills the number in, written as the language writes it', () => {
    expect(textsFor(english, 'en').count('viewWords', 1234)).toBe('1,234 words');
    expect(textsFor(english, 'en').count('viewPromosRemoved', 1)).toBe('1 promo removed');
    expect(textsFor(english, 'de').number(1234)).toBe('1.234');
  });

  test.each([
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['ur-PK', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
    ['ja', 'ltr'],
  ])('%s is written %s', (locale, direction) => {
    expect(textsFor(english, locale).direction).toBe(direction);
  });
});

import { expect, test } from 'vitest';
import { settledLanguage } from '../../src/article/settled-language.ts';

test.each([
  ['en', 'es', 'es'],
  ['de-AT', 'de', 'de-AT'],
  ['nb-NO', 'no', 'nb-NO'],
  ['hr', 'sr', 'hr'],
  [null, 'fr', 'fr'],
  ['fr', null, 'fr'],
  [null, null, null],
  ['x', 'pl', 'pl'],
])('a page says %s, its words %s: %s', (declared, detected, expected) => {
  expect(settledLanguage(declared, detected)).toBe(expected);
});

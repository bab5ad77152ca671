// @vitest-environment node
import { expect, it } from 'vitest';
import { fold } from '../../../src/clean/phrases/fold.ts';

it.each([
  ['full-width forms', 'ＲＥＡＤ　ＭＯＲＥ', 'read more'],
  ['kinds of space', 'read\u00a0\u2009more', 'read more'],
  ['soft hyphens and zero-width marks', 'news\u00adlet\u200bter\ufeff', 'newsletter'],
  ['quotes', '‘a’ “b” «c» „d“ e´', '\'a\' "b" "c" "d" e\''],
  ['dashes', 'a – b — c − d', 'a - b - c - d'],
  ['ellipses', 'more…', 'more...'],
  ['composed and decomposed letters', 'Á lire e\u0301tude', 'á lire étude'],
  ['Arabic vowel points and tatweel', 'اقرأْ أيضًا ــ', 'اقرأ أيضا'],
  ['Hebrew vowel points', 'שָׁלוֹם', 'שלום'],
  ['Greek accents and final sigma', 'ΔΙΑΒΆΣΤΕ Σχετικές', 'διαβαστε σχετικεσ'],
  ['the dots of the Turkish i', 'İlgili ıspanak', 'ilgili ispanak'],
])('does away with %s', (_what, text, folded) => {
  expect(fold(text)).toBe(folded);
});

it.each([
  ['accents of Latin letters', 'år', 'ar'],
  ['vowel signs of Indian scripts', 'की', 'क'],
  ['the voicing marks of kana', 'が', 'か'],
  ['the breve of й', 'й', 'и'],
])('keeps %s', (_what, text, other) => {
  expect(fold(text)).not.toBe(fold(other));
});

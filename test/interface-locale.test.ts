// @vitest-environment node
import { expect, test } from 'vitest';
import { interfaceLocale } from '../src/interface-locale.ts';

test.each([
  ['en', 'en', 'en'],
  ['en-GB', 'en', 'en-GB'],
  ['de-AT', 'de', 'de-AT'],
  ['pt-BR', 'pt-BR', 'pt-BR'],
  ['zh-TW', 'zh-TW', 'zh-TW'],
  ['ur', 'en', 'en'], // no texts of ours: the browser gives the English ones
  ['el-GR', 'en', 'en'],
  ['en', 'ar', 'ar'],
  ['fr', '', 'fr'], // an extension that was updated under its page gives nothing
])('a browser in %s with texts in %s: %s', (browsers, ours, expected) => {
  const i18n = { getUILanguage: () => browsers, getMessage: () => ours };
  expect(interfaceLocale(i18n)).toBe(expected);
});

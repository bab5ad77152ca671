import { describe, expect, test } from 'vitest';
import { cleanByline, directionOf, siteName } from '../../src/article/metadata.ts';

describe('cleanByline', () => {
  test.each([
    ['Ann Lee', null, 'Ann Lee'],
    ['By Ann Lee', null, 'Ann Lee'],
    ['BY ANN LEE', 'en', 'ANN LEE'],
    ['By: Ann Lee', null, 'Ann Lee'],
    ['  By\n   Ann\t Lee  ', null, 'Ann Lee'],
    ['Byron Lee', null, 'Byron Lee'],
    ['Von Ann Lee', 'de-AT', 'Ann Lee'],
    ['VON ANN LEE', 'de', 'ANN LEE'],
    ['By Ann Lee', 'de', 'Ann Lee'],
    ['Von Lee', 'de', 'Von Lee'], // a name as likely as a preposition
    ['Von Ann Lee', 'en', 'Von Ann Lee'],
    ['Von Ann Lee', null, 'Von Ann Lee'],
    ['Par Ann Lee et Bo Ek', 'fr', 'Ann Lee et Bo Ek'],
    ['Paris Lee Smith', 'fr', 'Paris Lee Smith'],
    ['By', null, 'By'],
    ['', null, null],
    [' \n ', null, null],
    [null, 'en', null],
    [undefined, 'en', null],
  ])('%j on a page in %j is by %j', (byline, language, expected) => {
    expect(cleanByline(byline, language)).toBe(expected);
  });
});

describe('siteName', () => {
  test.each([
    ['The Daily Example', 'https://news.example/a', 'The Daily Example'],
    ['  The Daily Example\n', 'https://news.example/a', 'The Daily Example'],
    ['', 'https://www.news.example/a', 'news.example'],
    [null, 'https://www.news.example:8080/a', 'news.example'],
    [undefined, 'https://wwwnews.example/', 'wwwnews.example'],
    [null, 'about:blank', ''],
    [null, 'no address', ''],
  ])('named %j at %s: %j', (named, url, expected) => {
    expect(siteName(named, url)).toBe(expected);
  });
});

describe('directionOf', () => {
  test.each([
    ['rtl', null, 'عاد القطار إلى الشمال'],
    ['rtl', 'ltr', 'הרכבת חזרה לצפון'],
    ['rtl', null, 'قال iPhone إن الخبر صحيح ولا شيء غيره'],
    ['ltr', 'rtl', 'An English story on a page that says right to left'],
    ['ltr', null, 'The word سلام means peace'],
    ['rtl', 'rtl', '1234 – 5678'],
    ['ltr', 'sideways', '1234'],
    ['ltr', null, ''],
  ])('%s: declared %j, %j', (expected, declared, text) => {
    expect(directionOf(declared, text)).toBe(expected);
  });
});

// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findFurtherParts } from '../../../src/article/parts/further-parts.ts';

const partsOf = (url: string, markup: string) =>
  findFurtherParts(new JSDOM(markup, { url }).window.document);
const link = (href: string, text: string) => `<a href="${href}">${text}</a>`;

describe('the further parts of a story', () => {
  test.each([
    ['in the query', 'https://a.example/mill?id=7', ['/mill?page=2', '/mill?page=3']],
    ['in the path', 'https://a.example/mill', ['/mill/2', '/mill/3']],
    ['in the path, in words', 'https://a.example/mill/', ['/mill/page/2/', '/mill/page/3/']],
    ['in the file', 'https://a.example/mill.html', ['/mill-2.html', '/mill-3.html']],
    [
      'with the first one numbered',
      'https://a.example/mill_1.html',
      ['/mill_2.html', '/mill_3.html'],
    ],
  ])('%s', (_, url, addresses) => {
    const markup = addresses.map((href, index) => link(href, String(index + 2))).join('');
    expect(partsOf(url, link(url, '1') + markup)).toEqual(
      addresses.map((href) => new URL(href, url).href),
    );
  });

  test('the one after this, by rel=next', () => {
    expect(partsOf('https://a.example/mill', '<link rel="next" href="/mill/2">')).toEqual([
      'https://a.example/mill/2',
    ]);
  });

  test('only those after the one that is shown, up to the first gap', () => {
    const markup = [1, 2, 3, 5].map((number) => link(`/mill/${number}`, String(number))).join('');
    expect(partsOf('https://a.example/mill/2', markup)).toEqual(['https://a.example/mill/3']);
  });

  test.each([
    ['the next story', '<a rel="next" href="/weir">Next</a>'],
    ['another site', link('https://b.example/mill/2', '2')],
    ['a list of stories', link('/news/2', '2')],
    ['a number that is no page', link('/mill/2', '3')],
    ['a script', link('javascript:go(2)', '2')],
    ['a footnote', link('#2', '2')],
  ])('not %s', (_, markup) => {
    expect(partsOf('https://a.example/mill', markup)).toEqual([]);
  });
});

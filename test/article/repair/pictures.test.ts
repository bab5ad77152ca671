import { describe, expect, test } from 'vitest';
import { bestOf, restorePictures } from '../../../src/article/repair/pictures.ts';
import { pageOf } from '../page.ts';

const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

function addresses(markup: string): (string | null)[] {
  const page = pageOf(markup);
  restorePictures(page);
  return [...page.querySelectorAll('img')].map((picture) => picture.getAttribute('src'));
}

describe('a picture gets its address', () => {
  test.each([
    ['data-src', '<img data-src="/a.jpg">'],
    ['another name', '<img data-lazy-src="/a.jpg">'],
    ['any name with a picture in it', '<img data-foo="/a.jpg">'],
    ['behind a placeholder', '<img src="/img/placeholder-16x9.png" data-original="/a.jpg">'],
    ['behind an embedded pixel', `<img src="${GIF}" data-src="/a.jpg">`],
    ['behind a blurred preview', '<img src="/a.jpg?w=20&amp;blur=50" data-src="/a.jpg">'],
    ['the largest of a set', '<img data-srcset="/s.jpg 300w, /a.jpg 900w, /m.jpg 600w">'],
    ['from its sources', '<picture><source data-srcset="/a.jpg 900w"><img></picture>'],
    ['from its twin', `<div><img src="${GIF}"><noscript><img src="/a.jpg"></noscript></div>`],
    ['from a twin alone', '<div><noscript><img src="/a.jpg" alt=""></noscript></div>'],
  ])('%s', (_, markup) => {
    expect(addresses(markup)).toContain('/a.jpg');
  });

  test('from a twin that is text, as where scripts run', () => {
    const page = pageOf(`<div><img src="${GIF}"><noscript></noscript></div>`);
    const noscript = page.querySelector('noscript');
    noscript?.append('<img src="/a.jpg?x=1&amp;y=2" onload="alert(1)" alt="A mill">');
    restorePictures(page);
    expect(page.querySelector('img')?.outerHTML).toBe(
      '<img src="/a.jpg?x=1&amp;y=2" alt="A mill">',
    );
  });
});

describe('a picture stays as it is', () => {
  test.each([
    ['with an address of its own', '<img src="/b.jpg" data-src="/a.jpg">', ['/b.jpg']],
    ['without any', '<img alt="x">', [null]],
    [
      'with something else beside it',
      '<img src="/b.jpg" data-id="17" data-json=\'{"a":1}\'>',
      ['/b.jpg'],
    ],
    [
      'with a twin of its own',
      '<img src="/b.jpg"><noscript><img src="/a.jpg"></noscript>',
      ['/b.jpg', '/a.jpg'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(addresses(markup)).toEqual(expected);
  });
});

test('a picture of one point counts visitors and goes', () => {
  expect(addresses('<img src="https://count.example/p" width="1" height="1">')).toEqual([]);
});

test.each([
  ['/a.jpg', '/a.jpg'],
  ['/a.jpg 1x, /b.jpg 2x', '/b.jpg'],
  ['/a,b.jpg 300w, /c.jpg 100w', '/a,b.jpg'],
  [`${GIF} 1w`, null],
  ['', null],
])('the best of “%s” is %s', (srcset, expected) => {
  expect(bestOf(srcset)).toBe(expected);
});

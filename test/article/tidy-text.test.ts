import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/article/blocks.ts';
import { tidyText } from '../../src/article/tidy-text.ts';
import { bodyOf } from './body.ts';

function tidied(markup: string): string {
  const body = bodyOf(markup);
  tidyText(body);
  return body.innerHTML;
}

describe('text beside blocks gets a paragraph of its own', () => {
  test.each([
    ['before a block', 'Lead<p>More</p>', '<p>Lead</p><p>More</p>'],
    ['after a block', '<p>More</p>Tail <b>end</b>', '<p>More</p><p>Tail <b>end</b></p>'],
    ['between blocks', '<p>A</p>b<p>C</p>', '<p>A</p><p>b</p><p>C</p>'],
    ['in a box', '<div>Lead<p>More</p></div>', '<div><p>Lead</p><p>More</p></div>'],
    [
      'in a list item',
      '<ul><li>Item<ul><li>Sub</li></ul></li></ul>',
      '<ul><li><p>Item</p><ul><li>Sub</li></ul></li></ul>',
    ],
    [
      'in a link around blocks',
      '<a href="/x">More:<h3>Head</h3></a>',
      '<a href="/x"><p>More:</p><h3>Head</h3></a>',
    ],
    ['with its picture', '<img src="x.png">text<p>P</p>', '<p><img src="x.png">text</p><p>P</p>'],
    ['not a picture alone', '<img src="x.png"><p>P</p>', '<img src="x.png"><p>P</p>'],
    ['not white space', '<p>A</p>\n  <p>B</p>', '<p>A</p><p>B</p>'],
    ['not a block’s own text', '<div>Alone</div>', '<div>Alone</div>'],
  ])('%s', (_, markup, expected) => {
    expect(tidied(markup)).toBe(expected);
  });

  test('a body of nothing but text is one paragraph', () => {
    const body = bodyOf('Only <i>words</i>.');
    tidyText(body);
    expect(blocksOf(body).map(({ text }) => text)).toEqual(['Only words.']);
  });
});

describe('white space becomes what a reader sees of it', () => {
  test.each([
    ['runs become one space', '<p>a \n\t b</p>', '<p>a b</p>'],
    ['none at the ends', '<p>  a  </p>', '<p>a</p>'],
    ['none at the ends of inline elements at the ends', '<p><b> a </b> </p>', '<p><b>a</b></p>'],
    ['one between inline elements', '<p><b>a </b> <i> b</i></p>', '<p><b>a </b><i>b</i></p>'],
    ['none is invented', '<p><b>a</b><i>b</i></p>', '<p><b>a</b><i>b</i></p>'],
    ['none around a line break', '<p>a <br> b</p>', '<p>a<br>b</p>'],
    ['no-break spaces stay', '<p>10&nbsp;&nbsp;km</p>', '<p>10&nbsp;&nbsp;km</p>'],
    ['preformatted text stays', '<pre>a\n  b </pre>', '<pre>a\n  b </pre>'],
    ['sentences run together stay so', '<p>for help.It appears</p>', '<p>for help.It appears</p>'],
  ])('%s', (_, markup, expected) => {
    expect(tidied(markup)).toBe(expected);
  });
});

test('every letter stays, and in one block only', () => {
  const markup =
    'a<div>b<section>c<p>d<b>e</b></p>f</section></div><a>g<h2>h</h2></a><table><tbody><tr><td>i<p>j</p></td></tr></tbody></table>' +
    '<x-y>k<p>l</p></x-y><dl><dt>m</dt><dd>n<br>o</dd></dl><span>p<span>q<div>r</div>s</span></span>';
  const body = bodyOf(markup);
  tidyText(body);
  const texts = blocksOf(body).map(({ text }) => text);
  expect(texts.join('').replace(/\s/g, '')).toBe('abcdefghijklmnopqrs');
});

test('tidying twice changes nothing more', () => {
  const body = bodyOf('Lead <div> x <p> y <br> z</p></div><ul><li>a<ul><li>b</li></ul></li></ul>');
  tidyText(body);
  const once = body.innerHTML;
  tidyText(body);
  expect(body.innerHTML).toBe(once);
});

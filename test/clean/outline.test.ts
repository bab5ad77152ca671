import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { blocksOf } from '../../src/article/blocks.ts';
import { outlineOf } from '../../src/clean/outline.ts';
import { bodyOf } from '../article/body.ts';

function outlined(html: string) {
  const body = bodyOf(html);
  const article = { ...({} as Article), body, url: 'https://news.example/a' };
  return outlineOf(article, blocksOf(body));
}

test('an outline has the blocks, and each element around them once, after the one it stands in', () => {
  const { elements, blocks } = outlined(
    '<ul class="more" title="no"><li id="a" data-kind="promo">One</li><li>Two</li></ul><div></div>',
  );
  expect(elements).toEqual([
    { parent: -1, tag: 'div', attributes: [['id', 'body']] },
    { parent: 0, tag: 'ul', attributes: [['class', 'more']] },
    {
      parent: 1,
      tag: 'li',
      attributes: [
        ['id', 'a'],
        ['data-kind', 'promo'],
      ],
    },
    { parent: 1, tag: 'li', attributes: [] },
  ]);
  expect(blocks.map(({ element, text }) => [element, text])).toEqual([
    [2, 'One'],
    [3, 'Two'],
  ]);
});

test.each<[string, string, [words: string, href: string | null][]]>([
  ['plain text', '<p>Storm nears</p>', []],
  ['a link', '<p>See <a href="/a">the map</a> now</p>', [['the map', '/a']]],
  ['bold words, and a link within', '<p><b>Read <a href="#b">this</a></b>, he said</p>', [['Read this', null], ['this', '#b']]], // biome-ignore format: a table
  ['what stands after a line break', '<p>One<br>two <i>three</i></p>', [['three', null]]],
  ['an anchor that leads nowhere', '<p>A <a name="x">note</a></p>', [['note', null]]],
  ['other elements', '<p>CO<sub>2</sub> <a href="/c">rises</a></p>', [['rises', '/c']]],
  ['a link around the block', '<a href="/d"><h3>Storm <em>nears</em></h3></a>', [['nears', null], ['Storm nears', '/d']]], // biome-ignore format: a table
])('inline elements: %s', (_, html, expected) => {
  const [block] = outlined(html).blocks;
  const found = block?.inline.map(({ start, end, href }) => [block.text.slice(start, end), href]);
  expect(found).toEqual(expected);
});

import { expect, test } from 'vitest';
import { headingsOf } from '../../../src/view/aids/headings.ts';

function outline(html: string): [string, number][] {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return headingsOf(body).map(({ text, depth }) => [text, depth]);
}

test.each<[string, string, [string, number][]]>([
  [
    'levels as they follow',
    '<h2>A</h2><h3>B</h3><h2>C</h2>',
    [
      ['A', 0],
      ['B', 1],
      ['C', 0],
    ],
  ],
  [
    'levels that are left out',
    '<h2>A</h2><h5>B</h5>',
    [
      ['A', 0],
      ['B', 1],
    ],
  ],
  ['a text across lines', '<h2>A \n <em>new</em> day</h2>', [['A new day', 0]]],
  ['no empty ones', '<h2> </h2><h3>B</h3>', [['B', 0]]],
  ['none that were removed', '<h2 class="removed">A</h2><div hidden><h2>B</h2></div>', []],
])('the outline has %s', (_, html, expected) => {
  expect(outline(html)).toEqual(expected);
});

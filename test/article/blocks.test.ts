import { describe, expect, test } from 'vitest';
import { blockText, textRuns } from '../../src/article/block-text.ts';
import { blocksOf } from '../../src/article/blocks.ts';
import { bodyOf } from './body.ts';

describe('blocksOf', () => {
  test.each<[string, string, [string, string][]]>([
    [
      'in order of reading',
      '<h2>A</h2><p>B</p><p>C</p>',
      [
        ['h2', 'A'],
        ['p', 'B'],
        ['p', 'C'],
      ],
    ],
    ['the innermost ones', '<div><section><p>A</p></section></div>', [['p', 'A']]],
    ['a box of text', '<div>A <b>b</b></div>', [['div', 'A b']]],
    ['in inline elements too', '<a href="/x"><h3>A</h3></a>', [['h3', 'A']]],
    ['in unknown elements too', '<x-card><p>A</p></x-card>', [['p', 'A']]],
    [
      'items and cells',
      '<ul><li>A</li></ul><table><tbody><tr><td>B</td></tr></tbody></table>',
      [
        ['li', 'A'],
        ['td', 'B'],
      ],
    ],
    [
      'captions, not pictures',
      '<figure><img alt="x"><figcaption>A</figcaption></figure>',
      [['figcaption', 'A']],
    ],
    ['none without text', '<p></p><p> </p><p><br></p><p>\u00a0</p><hr>', []],
    ['line breaks count', '<p>A<br>B</p>', [['p', 'A\nB']]],
  ])('%s', (_, markup, expected) => {
    expect(blocksOf(bodyOf(markup)).map(({ tag, text }) => [tag, text])).toEqual(expected);
  });

  test('gives the elements themselves', () => {
    const body = bodyOf('<p id="one">A</p>');
    expect(blocksOf(body)[0]?.element).toBe(body.querySelector('#one'));
  });

  test.each([
    ['boxes', 'div'],
    ['inline elements', 'span'],
  ])('finds a paragraph within 500 nested %s', (_, tag) => {
    const body = bodyOf('');
    let inner: Element = body;
    for (let depth = 0; depth < 500; depth++) {
      inner = inner.appendChild(body.ownerDocument.createElement(tag));
    }
    inner.append(Object.assign(body.ownerDocument.createElement('p'), { textContent: 'A' }));
    expect(blocksOf(body).map(({ text }) => text)).toEqual(['A']);
  });
});

describe('textRuns', () => {
  test('says where in the block’s text each text node starts', () => {
    const { text, runs } = textRuns(bodyOf('<p>One <b>two</b><br>three<!-- no --><i></i></p>'));
    expect(text).toBe('One two\nthree');
    expect(runs.map(({ node, start }) => [node.data, start])).toEqual([
      ['One ', 0],
      ['two', 4],
      ['three', 8],
    ]);
    for (const { node, start } of runs) {
      expect(text.slice(start, start + node.data.length)).toBe(node.data);
    }
  });

  test('counts as strings do, also beyond the basic plane', () => {
    const { runs } = textRuns(bodyOf('<p>🦭<b>seal</b></p>'));
    expect(runs.map(({ start }) => start)).toEqual([0, 2]);
  });

  test('comments and empty elements are no text', () => {
    expect(blockText(bodyOf('<p><!-- hidden --><img alt="hidden"></p>'))).toBe('');
  });
});

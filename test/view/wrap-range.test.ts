import { describe, expect, test } from 'vitest';
import { blockText } from '../../src/article/block-text.ts';
import { wrapRange } from '../../src/view/wrap-range.ts';

function paragraph(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(`<p>${html}</p>`, 'text/html');
  return body.firstElementChild as HTMLElement;
}

/** Wraps `text` where it stands in the block. */
function wrap(block: HTMLElement, text: string): HTMLElement[] {
  const start = blockText(block).indexOf(text);
  return wrapRange(block, { start, end: start + text.length }, () =>
    document.createElement('mark'),
  );
}

describe('wrapRange', () => {
  test.each([
    ['in the middle of text', 'Mr Putin said', 'Putin', 'Mr <mark>Putin</mark> said'],
    ['at both edges', 'Putin', 'Putin', '<mark>Putin</mark>'],
    [
      'across inline elements',
      'by <b>Vladimir</b> <i>Putin</i>.',
      'Vladimir Putin',
      'by <b><mark>Vladimir</mark></b><mark> </mark><i><mark>Putin</mark></i>.',
    ],
    [
      'from within one element to within another',
      '<a href="#x">said Vladimir</a> Putin, who',
      'Vladimir Putin',
      '<a href="#x">said <mark>Vladimir</mark></a><mark> Putin</mark>, who',
    ],
    [
      'across a line break, which counts as one character',
      'one<br>two',
      'one\ntwo',
      '<mark>one</mark><br><mark>two</mark>',
    ],
    ['after a line break', 'one<br>two', 'two', 'one<br><mark>two</mark>'],
  ])('wraps text %s', (_, html, text, expected) => {
    const block = paragraph(html);
    const before = blockText(block);
    const wrappers = wrap(block, text);
    expect(block.innerHTML).toBe(expected);
    expect(blockText(block)).toBe(before);
    expect(wrappers).toEqual([...block.querySelectorAll('mark')]);
  });

  test('finds its offsets again after another range was wrapped', () => {
    const block = paragraph('Haugen met Nordahl');
    wrap(block, 'Haugen');
    wrap(block, 'Nordahl');
    expect(block.innerHTML).toBe('<mark>Haugen</mark> met <mark>Nordahl</mark>');
  });

  test.each([
    ['an empty range', { start: 2, end: 2 }],
    ['a range after the end', { start: 40, end: 45 }],
  ])('leaves the block as it is for %s', (_, range) => {
    const block = paragraph('Haugen');
    expect(wrapRange(block, range, () => document.createElement('mark'))).toEqual([]);
    expect(block.innerHTML).toBe('Haugen');
  });
});

import { expect, test } from 'vitest';
import { mendOutline } from '../../src/article/outline.ts';
import { bodyOf } from './body.ts';

test.each([
  ['1 4 4 1 2', '2 3 3 2 3'],
  ['3 3 4', '2 2 3'],
  ['2 4 3 2', '2 3 3 2'],
  ['2 3 4 2', '2 3 4 2'],
  ['', ''],
])('%s becomes %s', (levels, mended) => {
  const body = bodyOf(
    levels
      .split(' ')
      .map((level) => (level ? `<h${level} id="a${level}">x</h${level}>` : '<p>x</p>'))
      .join(''),
  );
  mendOutline(body);
  const found = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  expect(found.map(({ localName }) => localName.slice(1)).join(' ')).toBe(mended);
  expect(found.every(({ id }) => id !== '')).toBe(true);
});

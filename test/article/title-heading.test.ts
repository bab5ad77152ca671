import { expect, test } from 'vitest';
import { dropTitleHeading } from '../../src/article/title-heading.ts';
import { bodyOf } from './body.ts';

test.each([
  [
    'a heading that repeats it',
    '<h2>島の小学校に新入生</h2><p>A</p>',
    '島の小学校に新入生',
    '<p>A</p>',
  ],
  ['with other marks and case', '<h1>Bridge “closes”!</h1><p>A</p>', 'bridge closes', '<p>A</p>'],
  [
    'with the site’s name',
    '<h1>The bridge closes for a year</h1>',
    'The bridge closes for a year – Ex',
    '',
  ],
  [
    'a heading that says more',
    '<h2>Bridge closes: all you need to know</h2>',
    'Bridge closes',
    null,
  ],
  ['another heading', '<h2>The tunnel</h2><p>A</p>', 'The bridge', null],
  ['a paragraph', '<p>The bridge</p>', 'The bridge', null],
  ['a heading far down', '<h2>A</h2><h2>B</h2><h2>C</h2><h2>The bridge</h2>', 'The bridge', null],
  [
    'only the first of two',
    '<h1>The bridge</h1><h2>The bridge</h2>',
    'The bridge',
    '<h2>The bridge</h2>',
  ],
  ['no title', '<h2>A</h2>', '', null],
  ['a heading without letters', '<h2>***</h2>', '', null],
])('%s', (_, markup, title, expected) => {
  const body = bodyOf(markup);
  dropTitleHeading(body, title);
  expect(body.innerHTML).toBe(expected ?? markup);
});

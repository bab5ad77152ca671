import { expect, test } from 'vitest';
import { findHeading } from '../../src/article/page-title.ts';
import { pageOf } from './page.ts';

test.each([
  ['the h1 that is the title', '<h1>The Gazette</h1><h1>The mill grinds again</h1>', 1],
  [
    'the h2, where the h1 is the site’s name',
    '<h1>The Gazette</h1><h2>The mill grinds again</h2>',
    1,
  ],
  ['the only h1, where nothing is the title', '<h1>A mill at work</h1><h2>The mill</h2>', 0],
  ['no sub-head that is in the title', '<h2>The mill</h2>', -1],
  ['no headline of a box', '<aside><h1>The mill grinds again</h1></aside>', -1],
])('%s', (_, markup, index) => {
  const page = pageOf(markup);
  const found = findHeading(page, ['The mill grinds again | The Gazette']);
  expect(found).toBe(page.querySelectorAll('h1, h2')[index] ?? null);
});

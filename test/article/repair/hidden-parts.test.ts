import { expect, test } from 'vitest';
import { dropHiddenParts } from '../../../src/article/repair/hidden-parts.ts';
import { pageOf, paragraph, textsOf } from '../page.ts';

const STORY = [1, 2, 3, 4].map(paragraph).join('');

test.each([
  ['a dialog to come', '<div class="box hidden">Support us</div>', false],
  ['a text for screen readers', '<span class="sr-only">Support us</span>', false],
  ['folded text', '<div class="is-collapsed">Support us</div>', true],
  ['a word that only holds the word', '<p class="hidden-gems">Support us</p>', true],
  ['a picture', '<div class="hidden"><img src="a.jpg">Support us</div>', true],
])('%s', (_, markup, isKept) => {
  const page = pageOf(`${STORY}${markup}`);
  dropHiddenParts(page);
  expect(page.body.textContent?.includes('Support us')).toBe(isKept);
});

test('a story that a script is to show stays', () => {
  const page = pageOf(`<p>Loading</p><div class="hidden">${STORY}</div>`);
  dropHiddenParts(page);
  expect(textsOf(page, '.hidden p')).toHaveLength(4);
});

import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { canonicalAddress } from '../../src/article/canonical-address.ts';

const STORY = 'https://news.example/story';

test.each<[string, string, string]>([
  ['the page’s own', '', STORY],
  ['what the page names', `<link rel="canonical" href="${STORY}-1">`, `${STORY}-1`],
  [
    'named without host',
    '<link rel="canonical" href="/2026/story">',
    'https://news.example/2026/story',
  ],
  ['named with a fragment', `<link rel="Canonical nofollow" href="${STORY}-1#top">`, `${STORY}-1`],
  ['not another site’s', '<link rel="canonical" href="https://other.example/story">', STORY],
  ['not the front page', '<link rel="canonical" href="https://news.example/">', STORY],
  ['no script', '<link rel="canonical" href="javascript:alert(1)">', STORY],
  ['nothing', '<link rel="canonical">', STORY],
])('the address of an article: %s', (_, head, expected) => {
  const { window } = new JSDOM(`<head>${head}</head><body><p>Text`, {
    url: `${STORY}#comments`,
  });
  expect(canonicalAddress(window.document)).toBe(expected);
});

test('a link in the body does not count', () => {
  const { window } = new JSDOM(`<body><p>Text<link rel="canonical" href="${STORY}-1">`, {
    url: STORY,
  });
  expect(canonicalAddress(window.document)).toBe(STORY);
});

// @vitest-environment node
import { expect, test } from 'vitest';
import { reasonNotReadable } from '../../src/not-readable/reason.ts';

test.each([
  ['https://news.example/story', null],
  ['http://127.0.0.1:8080/story.html', null],
  ['file:///home/ann/story.html', null], // tried: readers can allow files
  ['data:text/html,<p>A', null],
  ['blob:https://news.example/1-2-3', null],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://addons.mozilla.org/en-GB/firefox/', 'store'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
  ['https://chromewebstore.google.com.news.example/', null],
  ['https://news.example/addons.mozilla.org', null],
  ['chrome://settings/', 'browserPage'],
  ['edge://extensions/', 'browserPage'],
  ['about:blank', 'browserPage'],
  ['about:reader?url=https%3A%2F%2Fnews.example', 'browserPage'],
  ['chrome-extension://abcdef/options.html', 'browserPage'],
  ['moz-extension://1-2-3/options.html', 'browserPage'],
  ['view-source:https://news.example/', 'browserPage'],
  ['devtools://devtools/bundled/inspector.html', 'browserPage'],
  ['', null],
  ['not an address', null],
  [undefined, null],
])('%s → %s', (url, reason) => {
  expect(reasonNotReadable(url)).toBe(reason);
});

import { expect, test } from 'vitest';
import { markEntryTimes } from '../../../src/view/aids/entry-times.ts';

test.each([
  ['<p><time datetime="2026-02-11T19:40:00Z"> 19:40 </time></p>', true],
  ['<div><time>11 February, 19:40</time></div>', true],
  ['<p>At <time>19:40</time> the water stood still.</p>', false],
  ['<p><time></time></p>', false],
  ['<p>19:40</p>', false],
])('%s is the time of an entry: %s', (markup, isMarked) => {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  markEntryTimes(body);
  expect(body.querySelector('.entry-time') !== null).toBe(isMarked);
});

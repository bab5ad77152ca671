// @vitest-environment node
import { expect, test } from 'vitest';
import { placesIn } from '../../../src/view/people/places.ts';

const blocks = ['1234567890', '', '12345678901234567890', '1234567890'].map((text) => ({ text }));
const at = (block: number, start: number) => ({ block, start, end: start + 1 });

test.each([
  [[], []],
  [[at(0, 0)], [0]],
  [
    [at(0, 5), at(2, 10), at(3, 9)],
    [0.125, 0.5, 0.975],
  ],
])('%j stand at %j of the article', (mentions, expected) => {
  expect(placesIn(blocks, mentions)).toEqual(expected);
});

test('an article without text has no places, and nothing breaks', () => {
  expect(placesIn([], [at(0, 0)])).toEqual([0]);
});

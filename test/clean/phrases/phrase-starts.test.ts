// @vitest-environment node
import { expect, test } from 'vitest';
import { phraseStarts } from '../../../src/clean/phrases/phrase-starts.ts';

const starts = phraseStarts();
for (const opening of ['also ', 'ver', 'い', '看']) starts.add(opening);

test.each<[text: string, at: number, isFound: boolean]>([
  ['also read: storm nears', 0, true],
  ['see also read', 4, true],
  ['ver más', 0, true],
  ['看更多', 0, true],
  ['見る', 0, false],
  ['already there', 0, false],
  ['see also', 3, false],
  ['al', 0, false],
  ['', 0, false],
])('in “%s” at %d: %s', (text, at, isFound) => {
  expect(starts.mayBeAt(text, at)).toBe(isFound);
});

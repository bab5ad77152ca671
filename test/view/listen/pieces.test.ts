// @vitest-environment node
import { expect, test } from 'vitest';
import { piecesOf } from '../../../src/view/listen/pieces.ts';

test.each([
  ['One, two, three.', 40, ['One, two, three.']],
  [
    'The boats came in, the crews went home, and nobody spoke.',
    40,
    ['The boats came in, the crews went home,', 'and nobody spoke.'],
  ],
  ['no clause at all in this one', 12, ['no clause', 'at all in', 'this one']],
  [
    '船が来て、人が降りて、誰もいなくなった。',
    12,
    ['船が来て、人が降りて、', '誰もいなくなった。'],
  ],
  ['unbreakable', 4, ['unbreakable']],
])('%j in pieces of %i', (sentence, max, pieces) => {
  expect(piecesOf(sentence, max)).toEqual(pieces);
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { sentenceStarts } from '../../../src/people/tagger/sentences.ts';
import { tokenise } from '../../../src/people/tagger/tokens.ts';

function sentences(text: string): string[] {
  const tokens = tokenise(text);
  const starts = sentenceStarts(text, tokens);
  return starts.slice(0, -1).map((first, i) => {
    const last = tokens[(starts[i + 1] ?? 0) - 1];
    return text.slice(tokens[first]?.start, last?.end);
  });
}

describe('sentenceStarts', () => {
  it.each([
    ['after a stop', 'It rained. He left.', ['It rained.', 'He left.']],
    ['where the space is missing', 'asked for help.It appears', ['asked for help.', 'It appears']],
    ['after a closing quote', '“It rained.” He left.', ['“It rained.”', 'He left.']],
    ['before an opening quote', 'He left. “It rained.”', ['He left.', '“It rained.”']],
    [
      'at a line break',
      'Headline without a stop\nIt rained.',
      ['Headline without a stop', 'It rained.'],
    ],
    ['not after a title', 'He met Gen. Milley.', ['He met Gen. Milley.']],
    ['not after an initial', 'John F. Kennedy left.', ['John F. Kennedy left.']],
    [
      'not before a small letter',
      'It rose by 3 p.m. on average.',
      ['It rose by 3 p.m. on average.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

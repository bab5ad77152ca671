// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { withoutThings } from '../../../src/people/tagger/things.ts';
import { markedText } from '../marked-text.ts';

describe('withoutThings', () => {
  it.each([
    ['a ship', 'the USS [John McCain] left', 'then [John McCain] left'],
    ['a storm', 'Hurricane [Maria] struck', 'a hurricane, [Maria] said'],
    ['an airport', 'to [John F. Kennedy] airport', '[John F. Kennedy] flew to the airport'],
    ['a road', 'on [Otto du Plessis] Drive', '[Otto du Plessis] drives'],
    ['a building in two words', 'at [Ann Bell] Memorial Hospital', '[Ann Bell] said Hospital X'],
    ['a government is its head’s', 'on Port [Elizabeth] docks', 'the [Duterte] government'],
  ])('takes out %s', (_what, thing, person) => {
    const left = (marked: string) => {
      const { text, mentions } = markedText(marked);
      return withoutThings(text, mentions).length;
    };
    expect([left(thing), left(person)]).toEqual([0, 1]);
  });
});

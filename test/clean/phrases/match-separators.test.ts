// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/clean/phrases/fold.ts';
import { phraseMatcher } from '../../../src/clean/phrases/match.ts';

const matcher = phraseMatcher([
  {
    language: 'xx',
    commonWords: [],
    labels: { readAlso: ['read more', 'more'], subscribe: ['like this'] },
    prompts: { newsletter: ['get the * newsletter', 'sign up'] },
  },
]);

describe('a label that opens a text', () => {
  it.each([
    ['Like this? Subscribe', 'like this', 'subscribe'],
    ['Read more! Storm nears coast', 'read more', 'storm nears coast'],
    ['Read more… Storm nears coast', 'read more', 'storm nears coast'],
    ['Read more: Storm nears coast', 'read more', 'storm nears coast'],
    ['Read more | Storm nears coast', 'read more', 'storm nears coast'],
    ['Read more – Storm nears coast', 'read more', 'storm nears coast'],
    ['Read more — Storm nears coast', 'read more', 'storm nears coast'],
    ['Read more > Storm nears coast', 'read more', 'storm nears coast'],
    ['Read more » Storm nears coast', 'read more', 'storm nears coast'],
  ])('is parted from it in: %s', (text, phrase, rest) => {
    expect(matcher.labelOpening(fold(text))).toMatchObject({ phrase, rest });
  });

  it.each([
    'Read more storms than that and you give up counting.',
    '“Read more!” she told the pupils.',
    '« Read more » is what the sign says.',
    'Read more-or-less by everybody in the valley.',
  ])('is not found in: %s', (text) => {
    expect(matcher.labelOpening(fold(text))).toBeNull();
  });
});

describe('a prompt', () => {
  it.each([
    ['Like it? Sign up! It is free.', 'sign up'],
    ['Every day: get the North Daily newsletter – free', 'get the north daily newsletter'],
  ])('ends before a separator in: %s', (text, phrase) => {
    expect(matcher.prompt(fold(text))?.phrase).toBe(phrase);
  });

  it.each(['Get the news: our newsletter has it', 'Get the paper. The newsletter is later'])(
    'does not go on behind one in: %s',
    (text) => expect(matcher.prompt(fold(text))).toBeNull(),
  );
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { phraseMatcher } from '../../../src/clean/phrases/match.ts';

/** Whether a text is the phrase, and nothing else. */
function isPhrase(phrase: string, text: string): boolean {
  const phrases = { language: 'xx', commonWords: [], labels: { readAlso: [phrase] }, prompts: {} };
  return phraseMatcher([phrases]).labelAlone(text) !== null;
}

describe.each([
  ['also (read|see)', ['also read', 'also see'], ['also', 'also hear', 'also readers']],
  ['[the] stories', ['stories', 'the stories'], ['thestories', 'a stories']],
  ['stories [now]', ['stories', 'stories now'], ['storiesnow', 'stories later']],
  ['all [our] stories', ['all stories', 'all our stories'], ['allstories', 'all ourstories']],
  ['stor[ies] now', ['stor now', 'stories now'], ['stornow', 'storiesnow']],
  ['# comments', ['1 comments', '1,204 comments', '१२ comments'], ['comments', 'x comments']],
  ['comments[#]', ['comments', 'comments12'], ['commentsx']],
  ['([the] story|a (long|short) read)', ['the story', 'story', 'a long read'], ['a read', 'the']],
  ['[all] [our] [#] stories', ['stories', 'our stories', 'all 5 stories'], ['all', '5', 'all our']],
  [
    'get the * app',
    ['get the news app', 'get the news.example app', "get the north daily's app"],
    ['get the app', 'get the one two three four app', 'get the news. your app', 'get the - app'],
  ],
  [
    'read [our] * (stories|reports)',
    ['read our long stories', 'read new reports'],
    ['read stories'],
  ],
  ['# * later', ['5 long minutes later'], ['5 later', 'long minutes later']],
  ['[(a|b) c] d', ['d', 'a c d', 'b c d'], ['a d', 'c d']],
] as const)('the phrase %s', (phrase, texts, others) => {
  it.each(texts)('is %s', (text) => expect(isPhrase(phrase, text)).toBe(true));
  it.each(others)('is not %s', (text) => expect(isPhrase(phrase, text)).toBe(false));
});

import { describe, expect, test } from 'vitest';
import { hasWall, isBeginning } from '../../src/article/excerpt.ts';
import type { Declared } from '../../src/article/facts/json-ld.ts';
import { pageOf, sentence } from './page.ts';

const declared = (facts: Partial<Declared>) =>
  ({ isFree: false, words: null, text: null, ...facts }) as Declared;
const TEXT = sentence(1);

test.each<[string, Partial<Declared>, boolean, string, boolean]>([
  ['shorter than it is said to be', { words: 900 }, false, TEXT, true],
  ['shorter than the publisher’s text', { text: sentence(1).repeat(4) }, false, TEXT, true],
  ['breaking off', {}, false, `${TEXT} And then…`, true],
  ['ending at a wall', {}, true, TEXT, true],
  ['whole, though paid for', { words: 33 }, false, TEXT, false],
  ['long, though there is a wall in the page', {}, true, TEXT.repeat(40), false],
  ['free', { isFree: true, words: 900 }, true, TEXT, false],
  ['of which nothing is said', { isFree: null }, true, `${TEXT}…`, false],
])('a story %s', (_, facts, isWalled, text, expected) => {
  expect(isBeginning(text, declared(facts), isWalled)).toBe(expected);
});

describe('hasWall', () => {
  test.each([
    ['<div class="c-paywall">', true],
    ['<div id="articleBarrier">', false],
    ['<div class="article-barrier">', true],
    ['<div class="sidewalls">', false],
    ['<p class="wall-art">', false],
  ])('%s: %s', (markup, expected) => {
    expect(hasWall(pageOf(markup))).toBe(expected);
  });
});

import type { Facts } from './facts/facts.ts';
import { letters } from './letters.ts';

/** One candidate must agree so much better with what the page says than another, to be taken instead of it. */
const MARGIN = 0.25;
/** Sentences and words that are shorter stand in any text. */
const MIN_SENTENCE = 30;
const MIN_WORD = 5;

/**
 * Whether the text `other` is the story rather than `one`, by what the page says of it elsewhere: the publisher's own text of
 * it if there is one, else the words of its descriptions and title.
 */
export function isBetter(other: string, one: string, facts: Facts): boolean {
  const said = facts.declared?.text
    ? sentencesOf(facts.declared.text)
    : wordsOf([...facts.descriptions, facts.title].join(' '));
  return shareIn(other, said) > shareIn(one, said) + MARGIN;
}

function shareIn(text: string, said: string[]): number {
  const own = letters(text);
  return said.filter((piece) => own.includes(piece)).length / Math.max(1, said.length);
}

const sentencesOf = (text: string) =>
  text
    .split(/[.!?…。！？\n]+/)
    .map(letters)
    .filter(({ length }) => length >= MIN_SENTENCE);

const wordsOf = (text: string) =>
  [...new Set(text.split(/[^\p{L}\p{M}\p{N}]+/u).map(letters))].filter(
    ({ length }) => length >= MIN_WORD,
  );

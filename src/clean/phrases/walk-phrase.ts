import { isLiteral, NUMBER, placesAfter, WORDS } from './phrase-places.ts';

/** `WORDS` stands for one to so many. */
const MAX_WORDS = 3;

/** Whether a phrase may end at this offset of the text. */
export type IsEnd = (at: number) => boolean;

/** A folded phrase, and where its walks may go on from the places that one of them has come to. */
export interface Walked {
  phrase: string;
  places: number[][];
}

/**
 * Where the phrase (in the syntax of `Phrases`) that starts at `at` ends in a folded text, at the first end that `isEnd`
 * takes; -1 if it is not there. Phrase and text are walked along at once, nothing is prepared: an article is read once, and
 * making ready a language's thousand phrases took longer than looking for them.
 */
export function endOfPhrase(walked: Walked, text: string, at: number, isEnd: IsEnd): number {
  return walk({ walked, text, isEnd }, 0, at);
}

interface Walk {
  walked: Walked;
  text: string;
  isEnd: IsEnd;
}

/** Goes on at `place` in the phrase and `at` in the text. */
function walk(way: Walk, start: number, startAt: number): number {
  const { text, walked } = way;
  const { phrase } = walked;
  let place = start;
  let at = startAt;
  while (isLiteral(phrase, place)) {
    if (phrase.charCodeAt(place) !== text.charCodeAt(at)) return -1;
    place += 1;
    at += 1;
  }
  for (const next of placesOf(walked, place)) {
    const end = step(way, next, at);
    if (end >= 0) return end;
  }
  return -1;
}

function placesOf({ phrase, places }: Walked, place: number): number[] {
  const known = places[place];
  if (known) return known;
  const found = placesAfter(phrase, place);
  places[place] = found;
  return found;
}

/** Takes the sign at a place that `placesFrom` gave, and goes on. */
function step(way: Walk, place: number, at: number): number {
  const { text, isEnd } = way;
  const { phrase } = way.walked;
  if (place === phrase.length) return isEnd(at) ? at : -1;
  const sign = phrase.charAt(place);
  if (sign === WORDS) return stepOverWords(way, place, at);
  if (sign !== NUMBER) return sign === text.charAt(at) ? walk(way, place + 1, at + 1) : -1;
  const end = endOf(NUMBER_AT, text, at);
  return end < 0 ? -1 : walk(way, place + 1, end);
}

/** As few words as do. */
function stepOverWords(way: Walk, place: number, start: number): number {
  let at = start;
  for (let count = 0; count < MAX_WORDS; count++) {
    at = endOf(count === 0 ? WORD_AT : NEXT_WORD_AT, way.text, at);
    if (at < 0) return -1;
    const end = walk(way, place + 1, at);
    if (end >= 0) return end;
  }
  return -1;
}

const NUMBER_AT = /\p{Nd}[\p{Nd}.,]*/uy;
/** "Daily", "reader's", "news.example", "(free)". What ends a sentence or parts a label from more ends the words, too. */
const WORD = /["'(]?[\p{L}\p{N}][^\s.?!:|>]*(?:\.[^\s.?!:|>]+)*/u;
const WORD_AT = new RegExp(WORD, 'uy');
const NEXT_WORD_AT = new RegExp(` ${WORD.source}`, 'uy');

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

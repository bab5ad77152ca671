import { foldWord } from '../fold-word.ts';
import { PARTICLES } from '../vocabulary/name-parts.ts';
import { NOT_NAMES } from '../vocabulary/not-names.ts';
import { isCapitalised, type Word, wordsOf } from '../words.ts';
import { isTitle } from './title.ts';

/** Neighbouring capitalised words that may be a name, and the words around them. */
export interface Run {
  words: Word[];
  before: Word | undefined;
  /** The word before `before`. */
  earlier: Word | undefined;
  after: Word | undefined;
}

const MAX_WORD_LENGTH = 30;
/** "Erdoğan'ın": a capitalised word, its ending behind an apostrophe. */
const WITH_ENDING = /^(\p{Lu}\p{L}+)['’]\p{Ll}{1,4}$/u;

/** Splits a text into runs of capitalised words; titles, words that open sentences, and punctuation end a run. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  const words = wordsOf(text).map(withoutEnding);
  let from = 0;
  const close = (next: number) => {
    let end = next;
    while (end > from && isParticle(words[end - 1])) end--;
    if (end > from) {
      runs.push({
        words: words.slice(from, end),
        before: words[from - 1],
        earlier: words[from - 2],
        after: words[end],
      });
    }
  };
  words.forEach((word, i) => {
    const previous = words[i - 1];
    if (i > from && previous && !isOneName(text, previous, word)) {
      close(i);
      from = i;
    }
    if ((i > from && isParticle(word)) || isNameWord(word)) return;
    close(i);
    from = i + 1;
  });
  close(words.length);
  return runs;
}

function withoutEnding(word: Word): Word {
  const bare = WITH_ENDING.exec(word.text)?.[1];
  return bare === undefined ? word : { ...word, text: bare, end: word.start + bare.length };
}

/** "van", and "De" of "Luca De Angelis". */
const isParticle = (word: Word | undefined) =>
  word !== undefined && PARTICLES.has(foldWord(word.text)) && word.text !== word.text.toUpperCase();

/** Whether nothing but a space stands between two words, or the full stop of an initial: "J. Smith". */
function isOneName(text: string, left: Word, right: Word): boolean {
  const gap = text.slice(left.end, right.start);
  return gap === ' ' || gap === '\u00a0' || (left.text.length === 1 && /^\.\s?$/.test(gap));
}

function isNameWord(word: Word): boolean {
  const { text } = word;
  if (!isCapitalised(text) || text.length > MAX_WORD_LENGTH || /\d/.test(text)) return false;
  return !NOT_NAMES.has(foldWord(text)) && !isTitle(word);
}

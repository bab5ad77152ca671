import { KIN } from '../vocabulary/name-parts.ts';
import { DETERMINERS, LINKS, RANKINGS } from '../vocabulary/phrase-words.ts';
import { isCapitalised, type Word, wordsOf } from '../words.ts';
import {
  closes,
  gap,
  goesOnAsList,
  isBreak,
  isContinuation,
  isInside,
  isParticiple,
  isRelative,
  isSubject,
  isVerb,
  type Stops,
} from './phrase-end.ts';
import { isGrammar, isRoleNoun } from './role-words.ts';

/** A noun phrase that names a role: "senior executive director of EGL Tours". */
export interface RolePhrase {
  start: number;
  end: number;
}

const REACH = 180;
const MAX_NOUN_WORDS = 8;
const MAX_WORDS = 14;

/** Reads the role that starts at `from`, article included; null if what stands there is none, or does not end as one would. */
export function rolePhraseAt(text: string, from: number, stops: Stops): RolePhrase | null {
  const words = wordsOf(text, from, Math.min(text.length, from + REACH));
  const [opening] = words;
  if (opening?.start !== from) return null;
  const first = DETERMINERS.has(opening.text.toLowerCase()) ? 1 : 0;
  const noun = nounEnd(text, words, first);
  const start = words[skipPossessor(text, words, first, noun ?? first)]?.start;
  if (noun === null || start === undefined) return null;
  const end = complementEnd(text, words, noun, stops);
  return end === null ? null : { start, end };
}

/** The index of the role's noun: the last word before a preposition, "who" or punctuation. Null: no role. */
function nounEnd(text: string, words: Word[], first: number): number | null {
  for (let i = first; i < words.length && i - first < MAX_NOUN_WORDS; i++) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || isGrammar(word.text) || LINKS.has(word.text)) return null;
    const goesOn = next !== undefined && isInside(gap(text, word, next), word);
    if (goesOn && next.text === 'and') {
      if (KIN.has(word.text)) return null;
      return nounEnd(text, words, i + 2) ?? (isRoleNoun(word.text) ? i : null);
    }
    if (goesOn && !isContinuation(next, word, words[i + 2])) continue;
    const isRank = RANKINGS.has(words[first]?.text ?? '') && goesOn && next.text !== 'of';
    return isRoleNoun(word.text) && !isRank ? i : null;
  }
  return null;
}

/** Leaves out whose role it is where that is no name: "the group’s leader" is "leader", "Iran’s president" stays. */
function skipPossessor(text: string, words: Word[], first: number, noun: number): number {
  for (let i = noun - 1; i >= first; i--) {
    const [word, next] = [words[i], words[i + 1]];
    if (word && next && /^['’]s? $/.test(gap(text, word, next))) {
      return isCapitalised(word.text) ? first : i + 1;
    }
  }
  return first;
}

/**
 * Where the phrase ends after what goes with its noun. Null if a verb follows, so that the noun is somebody else, or if
 * the phrase does not end as one would.
 */
function complementEnd(text: string, words: Word[], noun: number, stops: Stops): number | null {
  let safe = words[noun]?.end ?? null;
  for (let i = noun; i < words.length && i - noun < MAX_WORDS; i++) {
    const [word, next, later] = [words[i], words[i + 1], words[i + 2]];
    if (!word) return null;
    if (!next) return text.length <= word.end + 1 ? word.end : null;
    const between = gap(text, word, next);
    if (!isInside(between, word)) {
      if (i > noun && goesOnAsList(text, words, i)) continue;
      return closes(between) ? word.end : null;
    }
    if (isRelative(next, word, between, later)) {
      if (next.text.endsWith('ing') && isSubject(text, words, i + 1)) return null;
      return (LINKS.has(word.text) ? words[i - 1] : word)?.end ?? null;
    }
    if (i === noun && isParticiple(next, later)) return word.end;
    if (isVerb(next, later)) return null;
    if ((i > noun || next.text === 'and') && isBreak(word, next, later, stops)) return word.end;
    if (i === noun && !LINKS.has(next.text)) return null;
    if (i > noun + 1 && (LINKS.has(next.text) || next.text === 'and')) safe = word.end;
  }
  return safe;
}

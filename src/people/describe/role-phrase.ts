import { KIN } from '../vocabulary/name-parts.ts';
import {
  DETERMINERS,
  LINKS,
  RANKINGS,
  RELATIVES,
  ROLE_MODIFIERS,
  VERBS,
} from '../vocabulary/phrase-words.ts';
import { SPEECH_VERBS } from '../vocabulary/roles.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { isCapitalised, type Word, wordsOf } from '../words.ts';
import { isGrammar, isRoleNoun } from './role-words.ts';

/** A noun phrase that names a role: "senior executive director of EGL Tours". */
export interface RolePhrase {
  start: number;
  end: number;
}

/** Words in -ed that go with a role: "movement led by", "director of applied studies". */
const PARTICIPLES = wordSet(
  'led based tasked located charged founded owned affiliated attached accredited',
);
const ADJECTIVES = wordSet(
  'united limited advanced related applied mixed integrated armed disabled unified allied associated retired seed',
);

/** What leads away from the role: "president of the union on the eve of the strike". */
const ASIDES = wordSet('on to under after before during since until as by over amid');
const REACH = 180;
const MAX_NOUN_WORDS = 8;
const MAX_WORDS = 14;

/** Where other persons' names start: a role does not go on to them after "and". */
export type Stops = ReadonlySet<number>;

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
    if (goesOn && !isContinuation(next, word)) continue;
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
    if (isRelative(next, word, between))
      return (LINKS.has(word.text) ? words[i - 1] : word)?.end ?? null;
    if (isVerb(next, later)) return null;
    if ((i > noun || next.text === 'and') && isBreak(word, next, later, stops)) return word.end;
    if (i === noun && !LINKS.has(next.text)) return null;
    if (i > noun + 1 && (LINKS.has(next.text) || next.text === 'and')) safe = word.end;
  }
  return safe;
}

/** What opens a clause about the person: "who", "leading the talks"; not "the convening committee", "India’s governing party". */
function isRelative({ text }: Word, before: Word, between: string): boolean {
  if (RELATIVES.has(text)) return true;
  if (DETERMINERS.has(before.text) || LINKS.has(before.text) || between !== ' ') return false;
  return /^\p{Ll}{3,}ing$/u.test(text) && !ROLE_MODIFIERS.has(text);
}

/** Whether the role is over before `next`: "and his son", "and Joe Biden", "on the eve of the strike", "for doing so". */
function isBreak(word: Word, next: Word, later: Word | undefined, stops: Stops): boolean {
  if (!later) return false;
  const isName = isCapitalised(word.text) && isCapitalised(later.text);
  if (ASIDES.has(next.text) && !isName) return !PARTICIPLES.has(word.text);
  if (LINKS.has(next.text)) return /^\p{Ll}+ing$|^\d/u.test(later.text);
  if (next.text !== 'and') return false;
  return DETERMINERS.has(later.text) || later.text === 'also' || stops.has(later.start);
}

/** "researcher in gender, sexuality and culture": after the comma more of the same, in small letters, up to an "and". */
function goesOnAsList(text: string, words: Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (!word || !next || gap(text, word, next) !== ', ') return false;
  const and = words.slice(i + 1, i + 5).findIndex((later) => later.text === 'and');
  const between = words.slice(i + 1, i + 1 + and);
  return and > 0 && between.every((later) => /^\p{Ll}/u.test(later.text) && !isGrammar(later.text));
}

function gap(text: string, word: Word, next: Word): string {
  return text.slice(word.end, next.start);
}

/** Whether what stands between two words leaves them in one phrase. */
function isInside(between: string, word: Word): boolean {
  if (/^(?:['’]s?)? $/.test(between) || between === ' & ' || between === '\u00a0') return true;
  return word.text.length < 4 && isCapitalised(word.text) && /^\. ?$/.test(between);
}

/** Whether a phrase may end with this: punctuation, not a word that it would have to be joined to. */
function closes(between: string): boolean {
  return /^['’]?[,.;:)(\]"”—–\n!?]|^ [—–(-]/.test(between);
}

function isContinuation(word: Word, before: Word): boolean {
  return LINKS.has(word.text) || isRelative(word, before, ' ');
}

/** Whether a word is a verb of the sentence: "told", "has", "agreed", but not "led by", "United". */
function isVerb({ text }: Word, later: Word | undefined): boolean {
  if (PARTICIPLES.has(text) && /^(?:by|in|at|to|with|for)$/.test(later?.text ?? '')) return false;
  if (SPEECH_VERBS.has(text) || VERBS.has(text)) return true;
  return /^\p{Ll}+ed$/u.test(text) && !ADJECTIVES.has(text);
}

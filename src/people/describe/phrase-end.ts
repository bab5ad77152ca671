import {
  DETERMINERS,
  LINKS,
  RELATIVES,
  ROLE_MODIFIERS,
  VERBS,
} from '../vocabulary/phrase-words.ts';
import { SPEECH_VERBS } from '../vocabulary/roles.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { isCapitalised, type Word } from '../words.ts';
import { isGrammar } from './role-words.ts';

/** Words in -ed that go with a role: "movement led by", "director of applied studies". */
const PARTICIPLES = wordSet(
  'led based tasked located charged founded owned affiliated attached accredited',
);
const ADJECTIVES = wordSet(
  'united limited advanced related applied mixed integrated armed disabled unified allied associated retired seed',
);

/** What leads away from the role: "president of the union on the eve of the strike". */
const ASIDES = wordSet('on to under after before during since until as by over amid');

/** Where other persons' names start: a role does not go on to them after "and". */
export type Stops = ReadonlySet<number>;

/** What opens a clause about the person: "who", "leading the talks"; not "the convening committee", "India’s governing party". */
export function isRelative(
  { text }: Word,
  before: Word,
  between: string,
  later: Word | undefined,
): boolean {
  if (RELATIVES.has(text)) return true;
  if (DETERMINERS.has(before.text) || LINKS.has(before.text) || between !== ' ') return false;
  const hasObject = later !== undefined && DETERMINERS.has(later.text);
  return /^\p{Ll}{3,}ing$/u.test(text) && (hasObject || !ROLE_MODIFIERS.has(text));
}

/** Whether a clause in -ing goes on to a verb, so that its noun is somebody else: "a former anchor living abroad has said". */
export function isSubject(text: string, words: Word[], ing: number): boolean {
  for (let i = ing; i < words.length; i++) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || !next || !isInside(gap(text, word, next), word)) return false;
    if (SPEECH_VERBS.has(next.text) || VERBS.has(next.text)) return true;
  }
  return false;
}

/** Whether the role is over before `next`: "and his son", "and Joe Biden", "on the eve of the strike", "for doing so". */
export function isBreak(word: Word, next: Word, later: Word | undefined, stops: Stops): boolean {
  if (!later) return false;
  const isName = isCapitalised(word.text) && isCapitalised(later.text);
  if (ASIDES.has(next.text) && !isName) return !PARTICIPLES.has(word.text);
  if (LINKS.has(next.text)) return /^\p{Ll}+ing$|^\d/u.test(later.text);
  if (next.text !== 'and') return false;
  return DETERMINERS.has(later.text) || later.text === 'also' || stops.has(later.start);
}

/** "researcher in gender, sexuality and culture": after the comma more of the same, in small letters, up to an "and". */
export function goesOnAsList(text: string, words: Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (!word || !next || gap(text, word, next) !== ', ') return false;
  const and = words.slice(i + 1, i + 5).findIndex((later) => later.text === 'and');
  const between = words.slice(i + 1, i + 1 + and);
  return and > 0 && between.every((later) => /^\p{Ll}/u.test(later.text) && !isGrammar(later.text));
}

export function gap(text: string, word: Word, next: Word): string {
  return text.slice(word.end, next.start);
}

/** Whether what stands between two words leaves them in one phrase. */
export function isInside(between: string, word: Word): boolean {
  if (/^(?:['’]s?)? $/.test(between) || between === ' & ' || between === '\u00a0') return true;
  return word.text.length < 4 && isCapitalised(word.text) && /^\. ?$/.test(between);
}

/** Whether a phrase may end with this: punctuation, not a word that it would have to be joined to. */
export function closes(between: string): boolean {
  return /^['’]?[,.;:)(\]"”—–\n!?]|^ [—–(-]/.test(between);
}

export function isContinuation(word: Word, before: Word, later: Word | undefined): boolean {
  return LINKS.has(word.text) || isRelative(word, before, ' ', later) || isParticiple(word, later);
}

/** "affiliated with", "based in". */
export function isParticiple({ text }: Pick<Word, 'text'>, later: Word | undefined): boolean {
  return PARTICIPLES.has(text) && /^(?:by|in|at|to|with|for)$/.test(later?.text ?? '');
}

/** Whether a word is a verb of the sentence: "told", "has", "agreed", but not "led by", "United". */
export function isVerb({ text }: Word, later: Word | undefined): boolean {
  if (isParticiple({ text }, later)) return false;
  if (SPEECH_VERBS.has(text) || VERBS.has(text)) return true;
  return /^\p{Ll}+ed$/u.test(text) && !ADJECTIVES.has(text);
}

import { foldWord } from '../fold-word.ts';
import { PARTICLES, POSTNOMINALS, SUFFIXES } from '../vocabulary/name-parts.ts';

/** A name taken apart. All words are folded (lower case, no accents), hyphenated ones split: "Kwok-chuen" is two. */
export interface Name {
  /** As the text writes it, without possessive. */
  surface: string;
  /** All words with particles; no nickname, suffix or letters after the name: "Dr Ali bin Said Jr." is ali, bin, said. */
  all: readonly string[];
  /** `all` without particles; where nothing else is left, `all`. */
  core: readonly string[];
  /** `core` as one string, and the same with its words sorted. */
  text: string;
  sorted: string;
  /** Which word of `core` is the family name: the last, but "Simon Lee Siu-po" and "Xi Jin-ping" show another order. */
  family: number;
  /** A first word that looks like a particle but may be a first name: "Ben Affleck", "Van Dijk". */
  opener: string | null;
  /** The first letters of three words or more: "mbs". */
  initials: string | null;
  /** The name in quotes or brackets: "Dwayne 'The Rock' Johnson". */
  nickname: string | null;
  /** "jr", "iii" … */
  suffix: string | null;
}

/** A name in quotes or brackets inside a name: Kevin “Rambo” Rudd. */
const NICKNAME = /["“”„«‘'(]([^"“”„«»‘’'()]{2,30})["“”»’')]/;
const POSSESSIVE = /['’]s?$/i;

/** Courtesy that recognisers and people take for a part of the name: "Tan Sri Chan Kong Choy". */
const COURTESY_IN_NAME =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|datuk seri|datuk|dato|tan sri|tun|mullah|sheikh|sheikha|sayyid|ayatollah)\.?\s+(?=\S)/i;

/** Takes a name apart. */
export function parseName(written: string): Name {
  const surface = written.replace(POSSESSIVE, '').trim();
  const nickname = foundNickname(surface);
  const plain = nickname === null ? surface : surface.replace(NICKNAME, ' ');
  const raw = plain
    .replace(COURTESY_IN_NAME, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const named = raw.filter((word, i) => i === 0 || !isAfterName(word, i === raw.length - 1));
  const all = named.flatMap(splitWord);
  const proper = all.filter((word) => !PARTICLES.has(word));
  const core = proper.length > 0 ? proper : all;
  const [first = ''] = named;
  return {
    surface,
    all,
    core,
    text: core.join(' '),
    sorted: core.toSorted().join(' '),
    family: Math.max(0, core.length - (hasAsianOrder(named) ? 3 : 1)),
    opener: all.length > 1 && PARTICLES.has(foldWord(first)) ? foldWord(first) : null,
    initials: all.length > 2 ? all.map((word) => word.charAt(0)).join('') : null,
    nickname,
    suffix: suffixOf(raw.slice(1)),
  };
}

/** Whether a name has several words, so that it can stand for itself: "Joe Biden", not "Biden" or "van Dijk". */
export function isFull({ core }: Name): boolean {
  return core.length > 1;
}

function suffixOf(words: string[]): string | null {
  if (words.at(-1) === 'I') return 'i';
  return words.map(foldWord).find((word) => SUFFIXES.has(word)) ?? null;
}

function foundNickname(surface: string): string | null {
  const match = NICKNAME.exec(surface);
  return match && match.index > 0 && /\s/.test(surface.charAt(match.index - 1))
    ? foldWord(match[1] ?? '')
    : null;
}

/** "Lee Jae-myung", "Simon Lee Siu-po": the given name comes last, hyphenated, its second part small. */
function hasAsianOrder(words: string[]): boolean {
  return words.length > 1 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words.at(-1) ?? '');
}

function isAfterName(word: string, isLast: boolean): boolean {
  const folded = foldWord(word);
  if (isLast && word === 'I') return true;
  return SUFFIXES.has(folded) || (POSTNOMINALS.has(folded) && word === word.toUpperCase());
}

/** "J.K." is two initials, "Jean-Pierre" two words, "al-Assad" a particle and a word, "d’Ettorre" one. */
function splitWord(word: string): string[] {
  if (/^(?:\p{Lu}\.){2,4}$/u.test(word)) return word.split('.').slice(0, -1).map(foldWord);
  return word
    .split(/[-‐‑]/)
    .map(foldWord)
    .filter((part) => part !== '');
}

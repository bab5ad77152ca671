import { foldWord } from '../fold-word.ts';
import type { Mention } from '../person.ts';
import { FEMALE, MALE } from '../vocabulary/gender.ts';
import { FIRST_NAME_TITLES, KIN } from '../vocabulary/name-parts.ts';
import { COURTESY, ROLE_ABBREVIATIONS, ROLE_NOUNS } from '../vocabulary/roles.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { lastWordBefore, lineStart, wordsOf } from '../words.ts';

export type Gender = 'male' | 'female';

/** What the words just before a mention say of whom it names. */
export interface Context {
  gender: Gender | null;
  /** The titles directly before the name, folded, the nearest first: minister, prime. */
  titles: string[];
  /** Introduced as somebody's kin: "his son Hunter Biden". */
  isKin: boolean;
  /** Introduced as kin of whom the story speaks: "her husband, Rajiv Gandhi", but not "Ms Lam's husband Lam Siu-por". */
  isAside: boolean;
  /** Called by a title that goes with a first name: "Prince Harry". */
  isRegal: boolean;
  /** Introduced as unknown: "a man named John". */
  isNew: boolean;
}

const REACH = 60;

/** What stands between kin or office and name: "her husband, former prime minister Rajiv Gandhi". */
const BESIDE_TITLES = wordSet(`
  prime vice deputy former late then ex elder eldest older oldest younger youngest first second foreign finance defence
  defense interior
`);

/** "a man named John", "this girl called Ann". */
const UNKNOWN = /\b(?:an?|this|some|another) (?:\p{L}+ ){1,2}(?:named|called) $/u;

/** Reads the words before a mention, no further back than its line and `REACH` characters. */
export function contextOf(text: string, { start }: Mention): Context {
  const from = lineStart(text, start, REACH);
  const isTitled = isTitle(foldWord(lastWordBefore(text, start)));
  const words = isTitled ? wordsOf(text, from, start) : [];
  const titles: string[] = [];
  let next = start;
  for (const word of words.reverse()) {
    const folded = foldWord(word.text);
    if (!isTitle(folded) || !isTitleGap(folded, text.slice(word.end, next))) break;
    titles.push(folded);
    next = word.start;
  }
  const [nearest = ''] = titles;
  return {
    gender: genderOf(titles),
    titles: titles.filter((title) => ROLE_NOUNS.has(title) || ROLE_ABBREVIATIONS.has(title)),
    isKin: titles.some((title) => KIN.has(title)),
    isAside: titles.some((title) => KIN.has(title)) && !/['’]s? $/.test(text.slice(from, next)),
    isRegal: FIRST_NAME_TITLES.has(nearest),
    isNew: UNKNOWN.test(text.slice(from, start)),
  };
}

/** A space, or a comma between kin and name; a full stop ends the sentence unless the title is a short form. */
function isTitleGap(title: string, gap: string): boolean {
  const isShortForm = ROLE_ABBREVIATIONS.has(title) || title.length < 4;
  return gap === '' || gap === ' ' || gap === ', ' || (isShortForm && /^\.\s?$/.test(gap));
}

function isTitle(folded: string): boolean {
  return (
    ROLE_NOUNS.has(folded) ||
    ROLE_ABBREVIATIONS.has(folded) ||
    COURTESY.has(folded) ||
    KIN.has(folded) ||
    FIRST_NAME_TITLES.has(folded) ||
    BESIDE_TITLES.has(folded)
  );
}

function genderOf(titles: string[]): Gender | null {
  for (const title of titles) {
    if (MALE.has(title)) return 'male';
    if (FEMALE.has(title)) return 'female';
  }
  return null;
}

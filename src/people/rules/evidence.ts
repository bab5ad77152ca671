import { foldWord } from '../fold-word.ts';
import { FIRST_NAMES } from '../vocabulary/first-names.ts';
import { FOREIGN_SPEECH_VERBS, PLACE_NOUNS, TITLES_AFTER } from '../vocabulary/foreign-words.ts';
import { NOT_PERSON_WORDS } from '../vocabulary/not-names.ts';
import { SPEECH_VERBS } from '../vocabulary/roles.ts';
import { isCapitalised, type Word } from '../words.ts';
import type { Run } from './runs.ts';
import { isTitle } from './title.ts';

const MAX_NAME_WORDS = 5;

/** Whether a run may name a person at all, by its words and those beside it: no street, no body, no shouting. */
export function couldBeName(text: string, run: Run): boolean {
  const { words, before, earlier } = run;
  if (words.length > MAX_NAME_WORDS) return false;
  const isShouted = words.every((word) => word.text.length > 1 && isUpper(word));
  if (isShouted || words.some((word) => isThing(word))) return false;
  return ![before, before && isTitle(before) ? earlier : undefined].some(
    (word) => word !== undefined && isThing(word) && isTouching(text, word, words[0]),
  );
}

const isUpper = ({ text }: Word) => text === text.toUpperCase();

function isThing({ text }: Word): boolean {
  const folded = foldWord(text.replace(/^[ldLD]['’]/, ''));
  return PLACE_NOUNS.has(folded) || (isCapitalised(text) && NOT_PERSON_WORDS.has(folded));
}

/** Whether two words stand in one phrase: at most another word between them, no punctuation. */
function isTouching(text: string, left: Word, right: Word | undefined): boolean {
  return right !== undefined && /^[\p{L}\s.]*$/u.test(text.slice(left.end, right.start));
}

/** What is known of a run from the rest of the text. */
interface Circumstances {
  /** The word that it ends with ends another. */
  isRepeated: boolean;
  /** The text is in a language that puts family names first. */
  isFamilyFirst: boolean;
}

/** What says that a run is a person, in words of English; null if nothing does. */
export function evidenceFor(
  text: string,
  run: Run,
  { isRepeated, isFamilyFirst }: Circumstances,
): string | null {
  const { words, before, after } = run;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || isPartOfMore(text, last, after)) return null;
  if (after && text.slice(last.end, after.start) === ' ' && isAfterTitle(after)) {
    return words.length > 1 ? `full name before the title “${after.text}”` : null;
  }
  if (before && isTitle(before) && isTitleGap(text, before, first)) {
    return `follows the title “${before.text}”`;
  }
  if (words.length < 2 || !hasFirstName(run, isFamilyFirst)) return null;
  if (isRepeated) return 'full name with a well-known first name, named again';
  if (/^, \d\d,/.test(text.slice(last.end, last.end + 5))) return 'full name before an age';
  return isSpeech(before) || isSpeech(after) ? 'full name beside a verb of saying' : null;
}

const isAfterTitle = ({ text }: Word) => TITLES_AFTER.has(foldWord(text));

const isSpeech = (word: Word | undefined) =>
  word !== undefined &&
  (SPEECH_VERBS.has(word.text) || FOREIGN_SPEECH_VERBS.has(foldWord(word.text)));

/**
 * Whether a well-known first name opens the run, or, where family names come first, ends it: "Kovács János". Elsewhere what
 * stands before it is no name: "Wird Charles …?", "Thronfolger Charles".
 */
function hasFirstName({ words }: Run, isFamilyFirst: boolean): boolean {
  const isFirstName = (word: Word | undefined) =>
    word !== undefined && FIRST_NAMES.has(foldWord(word.text).split('-')[0] ?? '');
  return isFirstName(words[0]) || (isFamilyFirst && words.length === 2 && isFirstName(words[1]));
}

/** Whether a run goes on with a word that is no name: "Martin Luther | Street", "Petőfi Sándor | utca". */
function isPartOfMore(text: string, last: Word, after: Word | undefined): boolean {
  if (after === undefined || text.slice(last.end, after.start) !== ' ') return false;
  return PLACE_NOUNS.has(foldWord(after.text)) || (isCapitalised(after.text) && !isTitle(after));
}

/** "President Biden", "Mr. Biden": a space, and a full stop only after a short form. */
function isTitleGap(text: string, title: Word, name: Word): boolean {
  const gap = text.slice(title.end, name.start);
  return gap === ' ' || gap === '\u00a0' || (title.text.length < 5 && /^\.\s?$/.test(gap));
}

import { foldWord } from './fold-word.ts';
import type { Mention } from './person.ts';
import { FIRST_NAMES } from './vocabulary/first-names.ts';
import { FOREIGN_TITLES } from './vocabulary/foreign-titles.ts';
import { PARTICLES } from './vocabulary/name-parts.ts';
import { NOT_NAMES, NOT_PERSON_WORDS } from './vocabulary/not-names.ts';
import { COURTESY, ROLE_ABBREVIATIONS, ROLE_NOUNS, SPEECH_VERBS } from './vocabulary/roles.ts';
import { isCapitalised, type Word, wordsOf } from './words.ts';

/** Neighbouring capitalised words that may be a name, and the words around them. */
interface Run {
  words: Word[];
  before: Word | undefined;
  after: Word | undefined;
}

const MAX_NAME_WORDS = 5;
const MAX_WORD_LENGTH = 30;

/**
 * Finds names by rule, for texts that the trained model was not made for: a name after a title, a full name beside
 * a sign that it is a person's (a verb of saying, an age, a well-known first name), and in the whole text what repeats
 * such a name or its last word. Careful rather than complete.
 * @returns the mentions in order, none overlapping another.
 */
export function recogniseByRule(text: string): Mention[] {
  const runs = runsOf(text);
  const sure = runs.map((run) => sureName(text, run));
  const known = knownNames(text, sure);
  return runs.flatMap((run, i) => sure[i] ?? repeatedName(text, run, known) ?? []);
}

/** Splits the text into runs of capitalised words; titles, sentence openers and punctuation end a run. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  const words = wordsOf(text);
  let run: Word[] = [];
  const close = (next: number) => {
    const before = words[next - run.length - 1];
    let end = next;
    while (run.length > 0 && PARTICLES.has(run.at(-1)?.text ?? '')) {
      run.pop();
      end--;
    }
    if (run.length > 0) runs.push({ words: run, before, after: words[end] });
    run = [];
  };
  words.forEach((word, i) => {
    const previous = run.at(-1);
    if (previous && !isOneName(text, previous, word)) close(i);
    const isParticle = run.length > 0 && PARTICLES.has(word.text);
    if (isParticle || isNameWord(word)) run.push(word);
    else close(i);
  });
  close(words.length);
  return runs;
}

/** Whether nothing but a space stands between two words, or the full stop of an initial: "J. Smith". */
function isOneName(text: string, left: Word, right: Word): boolean {
  const gap = text.slice(left.end, right.start);
  return gap === ' ' || gap === '\u00a0' || (left.text.length === 1 && /^\.\s?$/.test(gap));
}

function isNameWord({ text }: Word): boolean {
  if (!isCapitalised(text) || text.length > MAX_WORD_LENGTH || /\d/.test(text)) return false;
  const folded = foldWord(text);
  return !NOT_NAMES.has(folded) && !isTitle(folded);
}

function isTitle(folded: string): boolean {
  return [ROLE_NOUNS, ROLE_ABBREVIATIONS, COURTESY, FOREIGN_TITLES].some((set) => set.has(folded));
}

/** The run as a name, if something beside it or in it says that it names a person. */
function sureName(text: string, run: Run): Mention | null {
  if (!couldBeName(run)) return null;
  const why = evidenceFor(text, run);
  return why === null ? null : { ...span(run), why };
}

function couldBeName({ words }: Run): boolean {
  if (words.length > MAX_NAME_WORDS) return false;
  const isShouted = words.every(({ text }) => text.length > 1 && text === text.toUpperCase());
  return !isShouted && words.every(({ text }) => !NOT_PERSON_WORDS.has(foldWord(text)));
}

/** What says that a run is a person, in words; null if nothing does. */
function evidenceFor(text: string, { words, before, after }: Run): string | null {
  const [first] = words;
  if (!first) return null;
  if (before && isTitle(foldWord(before.text)) && isTitleGap(text, before, first)) {
    return `follows the title “${before.text}”`;
  }
  if (words.length < 2 || isPartOfMore(text, words.at(-1), after)) return null;
  if (FIRST_NAMES.has(foldWord(first.text))) return `full name with the first name “${first.text}”`;
  if (after && SPEECH_VERBS.has(after.text) && before?.text.toLowerCase() !== 'the') {
    return `full name before “${after.text}”`;
  }
  return /^, \d\d,/.test(text.slice(span({ words }).end, span({ words }).end + 5))
    ? 'full name before an age'
    : null;
}

/** Whether a run goes on with a word that is no name: "Martin Luther | King Street". */
function isPartOfMore(text: string, last: Word | undefined, after: Word | undefined): boolean {
  return (
    last !== undefined &&
    after !== undefined &&
    isCapitalised(after.text) &&
    text.slice(last.end, after.start) === ' '
  );
}

/** "President Biden", "Mr. Biden": a space, and a full stop only after a short form. */
function isTitleGap(text: string, title: Word, name: Word): boolean {
  const gap = text.slice(title.end, name.start);
  return gap === ' ' || gap === '\u00a0' || (title.text.length < 5 && /^\.\s?$/.test(gap));
}

function span({ words }: Pick<Run, 'words'>): Mention {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** The names that were found for sure, and the last words of those that have several, folded. */
function knownNames(text: string, sure: (Mention | null)[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const mention of sure) {
    if (!mention) continue;
    const words = text.slice(mention.start, mention.end).split(/\s+/).map(foldWord);
    known.add(words.join(' '));
    const last = words.at(-1);
    if (last && last.length > 2) known.add(last);
  }
  return known;
}

/** The run, or its last words after an opener such as a place, if it repeats a name that is known. */
function repeatedName(text: string, run: Run, known: ReadonlySet<string>): Mention | null {
  const name = run.words.map((word) => foldWord(text.slice(word.start, word.end))).join(' ');
  return known.has(name) ? { ...span(run), why: 'repeats a name found elsewhere' } : null;
}

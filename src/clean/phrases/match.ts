import type { PromoKind } from '../removal.ts';
import { DENSE, HANGUL, IN_WORD, NUMBER as NUMERIC, signAt } from '../signs.ts';
import { fold } from './fold.ts';
import { openingsOf } from './phrase-openings.ts';
import { NUMBER } from './phrase-places.ts';
import { type PhraseStarts, phraseStarts } from './phrase-starts.ts';
import type { Phrases } from './phrases.ts';
import { endOfPhrase, type IsEnd, type Walked } from './walk-phrase.ts';

/** A phrase found: what it announces and how it was printed (folded). */
export interface PhraseMatch {
  kind: PromoKind;
  phrase: string;
}

/** The phrases of some languages, ready to be looked for in texts that `fold` has folded. */
export interface PhraseMatcher {
  /** The label that the text is, and nothing else: "▶ ALSO READ:", "[Related]", "12 comments". */
  labelAlone(folded: string): PhraseMatch | null;
  /** The label that opens the text before a separator and more: "Also read: Storm nears coast". */
  labelOpening(folded: string): (PhraseMatch & { rest: string }) | null;
  /** The label whose words open a short line without parting: "More on the storm", "Weitere Beiträge aus dem Magazin". */
  labelStart(folded: string): PhraseMatch | null;
  /** Whether a label may stand first in the text, whatever comes after it; told more quickly than the rest. */
  mayOpen(folded: string): boolean;
  /** A prompt anywhere in the text: "… sign up for our newsletter …". */
  prompt(folded: string): PhraseMatch | null;
}

/** Bullets, arrows, brackets and marks that stand before a label. */
const OPENING = /^[\s\p{So}\p{Sm}\p{Ps}\p{Pi}\p{Sk}*•·\-|:#"'>=~/_.!?]*/u;
/** What may end a label that stands alone, also a remark in brackets: "Name (required)", "Related articles (3)". */
const CLOSING =
  /^(?:\s*[([][^()[\]]{1,30}[)\]])?[\s\p{So}\p{Sm}\p{Pe}\p{Pf}\p{Sk}*•·\-|:"'>=~/_.!?。।…]*$/u;
/** What parts a label from what it announces; a hyphen only with space after it ("read-only" is no label), and so marks that end a sentence. */
const SEPARATOR = /^(?:\s*[:|>/\p{Pe}→▶►▸»•·]+|\s*-+\s|\s*(?:[?!]+|\.{3})\s|\s*\n)\s*(.+)$/su;
/** A mark that `fold` makes of "»", too; where no other closes or opens a quotation it parts as an arrow does: "Read more » Storm nears coast". */
const ARROW_QUOTE = /^\s"\s+([^"]+)$/;
/** Longer texts are no labels. In characters. */
const MAX_LABEL = 90;

/** Makes the matcher of these languages' phrases. */
export function phraseMatcher(languages: readonly Phrases[]): PhraseMatcher {
  const labels = indexPhrases(
    languages.map(({ labels }) => labels),
    LABEL_OPENING,
  );
  const prompts = indexPhrases(
    languages.map(({ prompts }) => prompts),
    PROMPT_OPENING,
  );
  const findLabel = (folded: string, isEnd: (rest: string) => boolean) => {
    const start = startOf(folded);
    return findAt(labels, folded, start, (end) => isEnd(folded.slice(end)));
  };
  return {
    labelAlone: (folded) => {
      if (folded.length > MAX_LABEL) return null;
      const find = (text: string) => findLabel(text, (rest) => CLOSING.test(rest));
      return find(folded) ?? (SET_APART.test(folded) ? find(withoutMarks(folded)) : null);
    },
    labelOpening: (folded) => {
      let rest = '';
      const found = findLabel(folded, (after) => {
        rest = (SEPARATOR.exec(after) ?? arrowIn(after, folded))?.[1] ?? '';
        return rest !== '';
      });
      return found && { ...found, rest };
    },
    labelStart: (folded) => {
      const start = startOf(folded);
      const isLong = (end: number) => folded.slice(start, end).includes(' ');
      const isEnd = (end: number) => isBetweenWords(folded, end);
      // "More on the storm" starts with "More on", not with "More".
      return (
        findAt(labels, folded, start, (end) => isEnd(end) && isLong(end)) ??
        findAt(labels, folded, start, isEnd)
      );
    },
    mayOpen: (folded) =>
      folded.slice(0, MAX_LABEL).includes('(') || findLabel(folded, () => true) !== null,
    prompt: (folded) => findAnywhere(prompts, folded),
  };
}

/** Where a label may start; most texts start with a word, which is told more quickly. */
function startOf(folded: string): number {
  if (folded === '' || signAt(folded, 0) & IN_WORD) return 0;
  return OPENING.exec(folded)?.[0].length ?? 0;
}

/** "Name (required)" is "Name required", "Reading time: 4 minutes" is "Reading time 4 minutes". */
const withoutMarks = (label: string) => label.replace(/[()]/g, '').replace(COLON, '');
const COLON = /\s?[:\uff1a](?=\s?\p{Nd})/u;
const SET_APART = new RegExp(`[(]|${COLON.source}`, 'u');

const arrowIn = (after: string, folded: string) =>
  folded.indexOf('"') === folded.length - after.length + 1 ? ARROW_QUOTE.exec(after) : null;

/** Phrases by the first characters of what they stand for: a tree in which a text finds its place by its own. */
interface Index {
  next: Map<number, Index>;
  /** The phrases whose openings end here: most with `PROMPT_OPENING` characters, before a number with fewer. */
  entries: Entry[];
}

/** All phrases, and how they start. */
interface Root extends Index {
  starts: PhraseStarts;
}

interface Entry extends Walked {
  kind: PromoKind;
}

/** Labels are looked for once in a text, prompts at every word: three characters of it open some prompt too often. */
const LABEL_OPENING = 4;
const PROMPT_OPENING = 5;

function indexPhrases(tables: Partial<Record<PromoKind, string[]>>[], maxOpening: number): Root {
  const index: Root = { next: new Map(), entries: [], starts: phraseStarts() };
  for (const table of tables) {
    for (const [kind, phrases] of Object.entries(table) as [PromoKind, string[]][]) {
      for (const phrase of foldAll(phrases)) {
        const entry: Entry = { kind, phrase, places: [] };
        for (const opening of openingsOf(phrase, maxOpening)) {
          placeOf(index, isDigitAt(opening, 0) ? NUMBER : opening).entries.push(entry);
          index.starts.add(opening);
        }
      }
    }
  }
  return index;
}

/** The place in the index of what starts like this; made if there is none. */
function placeOf(index: Index, opening: string): Index {
  let place = index;
  for (let at = 0; at < opening.length; at++) {
    const code = opening.charCodeAt(at);
    const next = place.next.get(code) ?? { next: new Map(), entries: [] };
    place.next.set(code, next);
    place = next;
  }
  return place;
}

/** Folds a list in one go: its cost is more in the calls than in the letters. */
function foldAll(phrases: string[]): string[] {
  return fold(phrases.join(BETWEEN)).split(BETWEEN);
}

/** Stands in no phrase, and folding leaves it alone. */
const BETWEEN = '\u0001';

function findAnywhere(index: Root, folded: string): PhraseMatch | null {
  const isEnd = (end: number) => isBetweenWords(folded, end);
  let before = 0;
  for (let at = 0; at < folded.length; at++) {
    const sign = signAt(folded, at);
    if (isBetween(before, sign) && (sign & NUMERIC || index.starts.mayBeAt(folded, at))) {
      const found = findAt(index, folded, at, isEnd);
      if (found) return found;
    }
    before = sign;
  }
  return null;
}

/** The phrase that starts at `start`; those that share more characters with the text first. */
function findAt(index: Root, folded: string, start: number, isEnd: IsEnd): PhraseMatch | null {
  if (isDigitAt(folded, start)) {
    const numbers = index.next.get(NUMBER.charCodeAt(0));
    return numbers ? firstOf(numbers.entries, folded, start, isEnd) : null;
  }
  if (!index.starts.mayBeAt(folded, start)) return null;
  let met: Index[] = NONE;
  let place: Index | undefined = index;
  for (let at = start; place; at++) {
    if (place.entries.length > 0) met = [place, ...met];
    place = place.next.get(folded.charCodeAt(at));
  }
  for (const { entries } of met) {
    const found = firstOf(entries, folded, start, isEnd);
    if (found) return found;
  }
  return null;
}

/** What most words meet: no list of its own for each. */
const NONE: Index[] = [];

function firstOf(
  entries: Entry[],
  folded: string,
  start: number,
  isEnd: IsEnd,
): PhraseMatch | null {
  for (const entry of entries) {
    const end = endOfPhrase(entry, folded, start, isEnd);
    if (end >= 0) return { kind: entry.kind, phrase: folded.slice(start, end) };
  }
  return null;
}

/** Asks the table first: nearly all are letters. */
const isDigitAt = (text: string, at: number) =>
  (signAt(text, at) & NUMERIC) !== 0 && /\p{Nd}/u.test(text.charAt(at));

/** Whether a word may start or end here. */
function isBetweenWords(folded: string, at: number): boolean {
  const before = at > 0 ? signAt(folded, at - 1) : 0;
  return at >= folded.length || isBetween(before, signAt(folded, at));
}

/** Whether a word may start or end between these signs: in scripts whose words touch each other or carry endings, anywhere. */
function isBetween(before: number, after: number): boolean {
  if (!(before & IN_WORD) || !(after & IN_WORD)) return true;
  return ((before | after) & (DENSE | HANGUL)) !== 0;
}

import type { PromoKind } from '../removal.ts';
import { fold } from './fold.ts';
import { NUMBER, type Place, parsePhrase } from './parse-phrase.ts';
import type { Phrases } from './phrases.ts';

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
  /** A prompt anywhere in the text: "… sign up for our newsletter …". */
  prompt(folded: string): PhraseMatch | null;
}

/** Bullets, arrows, brackets and marks that stand before a label. */
const OPENING = /^[\s\p{So}\p{Sm}\p{Ps}\p{Pi}\p{Sk}*•·\-|:#"'>=~/_.!?]*/u;
/** What may end a label that stands alone. */
const CLOSING = /^[\s\p{So}\p{Sm}\p{Pe}\p{Pf}\p{Sk}*•·\-|:"'>=~/_.!?。।…]*$/u;
/** What parts a label from what it announces; a hyphen only with space after it ("read-only" is no label). */
const SEPARATOR = /^(?:\s*[:|>/\p{Pe}→▶►▸»•·]+|\s*-+\s|\s*\n)\s*(.+)$/su;
/** Scripts whose words touch each other or carry endings: there a phrase may start and end within a run of letters. */
const TOUCHING =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const KEY_LENGTH = 3;
const NUMBER_AT = /\p{Nd}[\p{Nd}.,]*/uy;
/** Longer texts are no labels. In characters. */
const MAX_LABEL = 90;

/** Makes the matcher of these languages' phrases. */
export function phraseMatcher(languages: readonly Phrases[]): PhraseMatcher {
  const labels = indexPhrases(languages.map(({ labels }) => labels));
  const prompts = indexPhrases(languages.map(({ prompts }) => prompts));
  const findLabel = (folded: string, isEnd: (rest: string) => boolean) => {
    const start = OPENING.exec(folded)?.[0].length ?? 0;
    return findAt(labels, folded, start, (end) => isEnd(folded.slice(end)));
  };
  return {
    labelAlone: (folded) =>
      folded.length <= MAX_LABEL ? findLabel(folded, (rest) => CLOSING.test(rest)) : null,
    labelOpening: (folded) => {
      let rest = '';
      const found = findLabel(folded, (after) => {
        rest = SEPARATOR.exec(after)?.[1] ?? '';
        return rest !== '';
      });
      return found && { ...found, rest };
    },
    labelStart: (folded) => {
      const start = OPENING.exec(folded)?.[0].length ?? 0;
      return findAt(labels, folded, start, (end) => isBetweenWords(folded, end));
    },
    prompt: (folded) => findAnywhere(prompts, folded),
  };
}

interface Entry {
  kind: PromoKind;
  text: string;
  to: Place;
}

/** The first steps of all phrases, by their first three characters (all of a shorter step); numbers under `NUMBER`. */
type Index = Map<string, Entry[]>;

function indexPhrases(tables: Partial<Record<PromoKind, string[]>>[]): Index {
  const index: Index = new Map();
  for (const table of tables) {
    for (const [kind, phrases] of Object.entries(table) as [PromoKind, string[]][]) {
      for (const phrase of foldAll(phrases)) {
        for (const { text, to } of parsePhrase(phrase).steps) {
          const key = isDigit(text.charAt(0)) ? NUMBER : text.slice(0, KEY_LENGTH);
          const entries = index.get(key) ?? [];
          entries.push({ kind, text, to });
          index.set(key, entries);
        }
      }
    }
  }
  return index;
}

/** Folds a list in one go: its cost is more in the calls than in the letters. */
function foldAll(phrases: string[]): string[] {
  return fold(phrases.join(BETWEEN)).split(BETWEEN);
}

/** Stands in no phrase, and folding leaves it alone. */
const BETWEEN = '\u0001';

function findAnywhere(index: Index, folded: string): PhraseMatch | null {
  for (let at = 0; at < folded.length; at++) {
    if (folded.charCodeAt(at) === SPACE || !isBetweenWords(folded, at)) continue;
    const found = findAt(index, folded, at, (end) => isBetweenWords(folded, end));
    if (found) return found;
  }
  return null;
}

const SPACE = 32;

function findAt(
  index: Index,
  folded: string,
  start: number,
  isEnd: (end: number) => boolean,
): PhraseMatch | null {
  for (const { kind, text, to } of entriesAt(index, folded, start)) {
    const next = stepOver(folded, start, text);
    const end = next < 0 ? -1 : walk(to, folded, next, isEnd);
    if (end >= 0) return { kind, phrase: folded.slice(start, end) };
  }
  return null;
}

/** The phrases that may start at `at`, those with the longest first step first. */
function entriesAt(index: Index, folded: string, at: number): Entry[] {
  if (isDigit(folded.charAt(at))) return index.get(NUMBER) ?? [];
  const found: Entry[] = [];
  for (let length = KEY_LENGTH; length > 0; length--) {
    const entries = index.get(folded.slice(at, at + length));
    if (entries) found.push(...entries);
  }
  return found;
}

/** The end of the phrase from this place on that `isEnd` takes, or -1. */
function walk(place: Place, folded: string, at: number, isEnd: (end: number) => boolean): number {
  for (const { text, to } of place.steps) {
    const next = stepOver(folded, at, text);
    const end = next < 0 ? -1 : walk(to, folded, next, isEnd);
    if (end >= 0) return end;
  }
  return place.isEnd && isEnd(at) ? at : -1;
}

/** Where a step ends that starts at `at`, or -1 if it is not there. */
function stepOver(folded: string, at: number, text: string): number {
  if (text !== NUMBER) return folded.startsWith(text, at) ? at + text.length : -1;
  NUMBER_AT.lastIndex = at;
  return NUMBER_AT.test(folded) ? NUMBER_AT.lastIndex : -1;
}

const isDigit = (sign: string) => /\p{Nd}/u.test(sign);

/** Whether a word may start or end here. */
function isBetweenWords(folded: string, at: number): boolean {
  const before = folded.charCodeAt(at - 1);
  const after = folded.charCodeAt(at);
  if (isLowerAscii(before) && isLowerAscii(after)) return false;
  if (!isWordSign(before) || !isWordSign(after)) return true;
  return TOUCHING.test(folded.slice(at - 1, at + 1));
}

/** What nearly every sign of nearly every text is: told without a regular expression. */
const isLowerAscii = (code: number) => code >= 97 && code <= 122;

function isWordSign(code: number): boolean {
  if (Number.isNaN(code)) return false;
  if (code < 128) return isLowerAscii(code) || (code >= 48 && code <= 57);
  return WORD.test(String.fromCharCode(code));
}

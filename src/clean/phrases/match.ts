import type { PromoKind } from '../removal.ts';
import { DENSE, HANGUL, IN_WORD, NUMBER as NUMERIC, signAt } from '../signs.ts';
import { fold } from './fold.ts';
import { openingsOf } from './phrase-openings.ts';
import { NUMBER } from './phrase-places.ts';
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
  /** A prompt anywhere in the text: "… sign up for our newsletter …". */
  prompt(folded: string): PhraseMatch | null;
}

/** Bullets, arrows, brackets and marks that stand before a label. */
const OPENING = /^[\s\p{So}\p{Sm}\p{Ps}\p{Pi}\p{Sk}*•·\-|:#"'>=~/_.!?]*/u;
/** What may end a label that stands alone, also a remark in brackets: "Name (required)", "Related articles (3)". */
const CLOSING =
  /^(?:\s*[([][^()[\]]{1,30}[)\]])?[\s\p{So}\p{Sm}\p{Pe}\p{Pf}\p{Sk}*•·\-|:"'>=~/_.!?。।…]*$/u;
/** What parts a label from what it announces; a hyphen only with space after it ("read-only" is no label). */
const SEPARATOR = /^(?:\s*[:|>/\p{Pe}→▶►▸»•·]+|\s*-+\s|\s*\n)\s*(.+)$/su;
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
    const start = OPENING.exec(folded)?.[0].length ?? 0;
    return findAt(labels, folded, start, (end) => isEnd(folded.slice(end)));
  };
  return {
    labelAlone: (folded) => {
      if (folded.length > MAX_LABEL) return null;
      const find = (text: string) => findLabel(text, (rest) => CLOSING.test(rest));
      // "Name (required)" is "Name required".
      return find(folded) ?? (folded.includes('(') ? find(folded.replace(/[()]/g, '')) : null);
    },
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
      const isLong = (end: number) => folded.slice(start, end).includes(' ');
      const isEnd = (end: number) => isBetweenWords(folded, end);
      // "More on the storm" starts with "More on", not with "More".
      return (
        findAt(labels, folded, start, (end) => isEnd(end) && isLong(end)) ??
        findAt(labels, folded, start, isEnd)
      );
    },
    prompt: (folded) => findAnywhere(prompts, folded),
  };
}

/** Phrases by the first characters of what they stand for. */
interface Index {
  byOpening: Map<number, Entry[]>;
  /** The lengths of these openings, longest first: where a number follows they are short. */
  lengths: number[];
}

interface Entry extends Walked {
  kind: PromoKind;
}

/** Labels are looked for once in a text, prompts at every word: of English ones each opens with three as some prompt does, with five one in ten. */
const LABEL_OPENING = 3;
const PROMPT_OPENING = 5;

function indexPhrases(tables: Partial<Record<PromoKind, string[]>>[], maxOpening: number): Index {
  const byOpening = new Map<number, Entry[]>();
  const lengths = new Set<number>();
  for (const table of tables) {
    for (const [kind, phrases] of Object.entries(table) as [PromoKind, string[]][]) {
      for (const phrase of foldAll(phrases)) {
        const entry: Entry = { kind, phrase, places: [] };
        for (const opening of openingsOf(phrase, maxOpening)) {
          const key = isDigitAt(opening, 0) ? NUMBER_KEY : keyOf(opening, 0, opening.length);
          lengths.add(opening.length);
          const entries = byOpening.get(key);
          if (entries) entries.push(entry);
          else byOpening.set(key, [entry]);
        }
      }
    }
  }
  return { byOpening, lengths: [...lengths].sort((a, b) => b - a) };
}

/** Characters as one number, which is found more quickly than a text. Different ones may give the same: phrases are looked at whole. */
function keyOf(text: string, start: number, length: number): number {
  let key = length;
  for (let at = start; at < start + length; at++) {
    key = (key * 1021 + text.charCodeAt(at)) & 0xffffff;
  }
  return key;
}

const NUMBER_KEY = keyOf(NUMBER, 0, 1);

/** Folds a list in one go: its cost is more in the calls than in the letters. */
function foldAll(phrases: string[]): string[] {
  return fold(phrases.join(BETWEEN)).split(BETWEEN);
}

/** Stands in no phrase, and folding leaves it alone. */
const BETWEEN = '\u0001';

function findAnywhere(index: Index, folded: string): PhraseMatch | null {
  const isEnd = (end: number) => isBetweenWords(folded, end);
  let before = 0;
  for (let at = 0; at < folded.length; at++) {
    const sign = signAt(folded, at);
    const mayStart = folded.charCodeAt(at) !== SPACE && isBetween(before, sign);
    const found = mayStart && findAt(index, folded, at, isEnd);
    if (found) return found;
    before = sign;
  }
  return null;
}

const SPACE = 32;

/** The phrase that starts at `start`, those that share the most characters with the text first. */
function findAt(index: Index, folded: string, start: number, isEnd: IsEnd): PhraseMatch | null {
  const { byOpening, lengths } = index;
  if (isDigitAt(folded, start)) return firstOf(byOpening.get(NUMBER_KEY), folded, start, isEnd);
  for (const length of lengths) {
    const entries = byOpening.get(keyOf(folded, start, length));
    const found = entries ? firstOf(entries, folded, start, isEnd) : null;
    if (found) return found;
  }
  return null;
}

function firstOf(
  entries: Entry[] | undefined,
  folded: string,
  start: number,
  isEnd: IsEnd,
): PhraseMatch | null {
  for (const entry of entries ?? []) {
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

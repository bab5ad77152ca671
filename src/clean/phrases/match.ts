import type { PromoKind } from '../removal.ts';
import { fold } from './fold.ts';
import { patternSource } from './pattern.ts';
import type { Phrases } from './phrases.ts';

/** A phrase found: what it announces and how it was printed (folded). */
export interface PhraseMatch {
  kind: PromoKind;
  phrase: string;
}

/** The phrases of some languages, ready to be looked for in texts. */
export interface PhraseMatcher {
  /** The label that the text is, and nothing else: "▶ ALSO READ:", "[Related]", "12 comments". */
  labelAlone(text: string): PhraseMatch | null;
  /** The label that opens the text before a separator and more: "Also read: Storm nears coast". */
  labelOpening(text: string): (PhraseMatch & { rest: string }) | null;
  /** The label whose words open a short line without parting: "More on the storm", "Weitere Beiträge aus dem Magazin". */
  labelStart(text: string): PhraseMatch | null;
  /** A prompt anywhere in the text: "… sign up for our newsletter …". */
  prompt(text: string): PhraseMatch | null;
}

/** Bullets, arrows, brackets and marks that stand before a label. */
const OPENING = String.raw`[\s\p{So}\p{Sm}\p{Ps}\p{Pi}\p{Sk}*•·\-|:#"'>=~/_.]*`;
/** What may end a label that stands alone. */
const CLOSING = String.raw`[\s\p{So}\p{Sm}\p{Pe}\p{Pf}\p{Sk}*•·\-|:"'>=~/_.!?。．！？…।]*`;
/** What parts a label from what it announces; a hyphen only with space about it ("read-only" is no label). */
const SEPARATOR = String.raw`(?:\s*[:|>/\p{Pe}→▶►▸»•·]+|\s+-+\s|\s*\n)\s*`;

/** Scripts whose words touch each other or carry endings: there a phrase may start and end within a run of letters. */
const TOUCHING = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]`;
const WORD_START = String.raw`(?:(?<![\p{L}\p{N}])|(?=${TOUCHING}))`;
const WORD_END = String.raw`(?:(?![\p{L}\p{M}])|(?<=${TOUCHING}))`;

/** Makes the matcher of these languages' phrases. Costs some milliseconds: make it once an article. */
export function phraseMatcher(languages: readonly Phrases[]): PhraseMatcher {
  const labels = compile(languages.map(({ labels }) => labels));
  const prompts = compile(languages.map(({ prompts }) => prompts));
  const alone = labels.map(withPattern((source) => `^${OPENING}(${source})${CLOSING}$`));
  const opening = labels.map(withPattern((source) => `^${OPENING}(${source})${SEPARATOR}(.+)$`));
  const start = labels.map(withPattern((source) => `^${OPENING}(${source})${WORD_END}`));
  const anywhere = prompts.map(withPattern((source) => `${WORD_START}(${source})${WORD_END}`));
  return {
    labelAlone: (text) => firstMatch(alone, fold(text)),
    labelOpening: (text) => {
      const folded = fold(text);
      const match = firstMatch(opening, folded);
      return match && { ...match, rest: match.rest ?? '' };
    },
    labelStart: (text) => firstMatch(start, fold(text)),
    prompt: (text) => firstMatch(anywhere, fold(text)),
  };
}

interface KindSource {
  kind: PromoKind;
  source: string;
}

interface KindPattern {
  kind: PromoKind;
  pattern: RegExp;
}

const withPattern =
  (dress: (source: string) => string) =>
  ({ kind, source }: KindSource): KindPattern => ({
    kind,
    pattern: new RegExp(dress(source), 'su'),
  });

function compile(tables: Partial<Record<PromoKind, string[]>>[]): KindSource[] {
  const sources = new Map<PromoKind, string[]>();
  for (const table of tables) {
    for (const [kind, phrases] of Object.entries(table) as [PromoKind, string[]][]) {
      const known = sources.get(kind) ?? [];
      sources.set(kind, known.concat(phrases.map(patternSource)));
    }
  }
  return [...sources].map(([kind, list]) => ({ kind, source: list.join('|') }));
}

function firstMatch(
  patterns: KindPattern[],
  folded: string,
): (PhraseMatch & { rest?: string | undefined }) | null {
  for (const { kind, pattern } of patterns) {
    const match = pattern.exec(folded);
    if (match?.[1]) return { kind, phrase: match[1], rest: match[2] };
  }
  return null;
}

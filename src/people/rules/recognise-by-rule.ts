import { foldWord } from '../fold-word.ts';
import { languageOf } from '../language.ts';
import type { Mention } from '../person.ts';
import { FOREIGN_SPEECH_VERBS } from '../vocabulary/foreign-words.ts';
import { PARTICLES } from '../vocabulary/name-parts.ts';
import type { Word } from '../words.ts';
import { couldBeName, evidenceFor } from './evidence.ts';
import { type Run, runsOf } from './runs.ts';

/**
 * Finds names by rule, for texts that the trained model was not made for: a name after a title, a full name with a
 * well-known first name and a sign that it is a person's (an age, a verb of saying, the surname again), and in the whole
 * text what repeats such a name or its surname. Careful rather than complete.
 * @returns the mentions in order, none overlapping another.
 */
export function recogniseByRule(text: string): Mention[] {
  const runs = runsOf(text);
  const possible = runs.map((run) => couldBeName(text, run));
  const isFamilyFirst = languageOf(text) === FAMILY_FIRST;
  const counts = countWords(runs.filter((_, i) => possible[i]));
  const sure = runs.map((run, i) => {
    const circumstances = { isRepeated: isRepeated(run, counts), isFamilyFirst };
    const why = possible[i] ? evidenceFor(text, run, circumstances) : null;
    return why === null ? null : { ...spanOf(run.words), why };
  });
  const known = knownNames(runs, sure);
  return runs.flatMap((run, i) => {
    const repeated = () => (possible[i] ? repeatedName(text, run, known) : null);
    return sure[i] ?? repeated() ?? [];
  });
}

/** Hungarian: of the languages in Latin letters the only one whose newspapers put family names first throughout. */
const FAMILY_FIRST = 'hu';

/** How often each word ends a run. */
function countWords(runs: Run[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of runs) {
    const last = foldWord(words.at(-1)?.text ?? '');
    counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  return counts;
}

const isRepeated = ({ words }: Run, counts: ReadonlyMap<string, number>) =>
  (counts.get(foldWord(words.at(-1)?.text ?? '')) ?? 0) > 1;

function spanOf(words: Word[]): Mention {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** What may stand for a person who was found for sure, folded: the whole name, the family name, the first name. */
interface Known {
  names: Set<string>;
  /** The small words before each family name: "van der" before "berg". */
  particles: Map<string, string>;
  first: Set<string>;
}

function knownNames(runs: Run[], sure: (Mention | null)[]): Known {
  const known: Known = { names: new Set(), particles: new Map(), first: new Set() };
  runs.forEach(({ words }, i) => {
    if (!sure[i]) return;
    const folded = words.map((word) => foldWord(word.text));
    known.names.add(folded.join(' '));
    const last = folded.pop();
    if (!last || last.length < 3) return;
    known.names.add(last);
    const particles: string[] = [];
    while (PARTICLES.has(folded.at(-1) ?? '')) particles.unshift(folded.pop() ?? '');
    if (particles.length > 0) known.particles.set(last, particles.join(' '));
    if (folded[0] !== undefined) known.first.add(folded[0]);
  });
  return known;
}

/** The run, or its first word beside a verb of saying, if it repeats a name that is known. */
function repeatedName(text: string, { words, before }: Run, known: Known): Mention | null {
  const why = 'repeats a name found elsewhere';
  const name = words.map((word) => foldWord(word.text)).join(' ');
  if (known.names.has(name)) return { ...withParticles(text, spanOf(words), name, known), why };
  const [first] = words;
  const isSpeaker = before !== undefined && FOREIGN_SPEECH_VERBS.has(foldWord(before.text));
  if (!first || !isSpeaker) return null;
  const folded = foldWord(first.text);
  const isKnown = known.names.has(folded) || (words.length === 1 && known.first.has(folded));
  return isKnown ? { ...spanOf([first]), why } : null;
}

/** "Van der Berg" from "Berg" where the full name was "Jan van der Berg" and the same words stand before it. */
function withParticles(text: string, span: Mention, name: string, { particles }: Known): Mention {
  const own = particles.get(name);
  if (own === undefined) return span;
  const start = span.start - own.length - 1;
  return foldWord(text.slice(Math.max(0, start), span.start)) === `${own} `
    ? { start, end: span.end }
    : span;
}

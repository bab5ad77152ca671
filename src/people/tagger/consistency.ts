import type { Document, Run } from './document.ts';
import { LABEL, LABELS } from './labels.ts';
import type { Probabilities } from './votes.ts';
import type { WordInfo } from './word-info.ts';

/** Log-odds beyond this are no surer: one certain use does not decide against many others. */
const SUREST = 4;
/** How much the other uses of a word alone count, and a full name that ends in it. Fitted on half of the news articles. */
const OTHERS = 0.5;
const FULL_NAME = 6;
/** Log-odds that a word wants which stands alone once, with nothing else in the text to bear it out. */
const ALONE = 1;

const MISTER = /^(?:mr|mrs|ms|miss|dr)\.?$/;

const keyAt = (doc: Document, i: number) => (doc.words[i] as WordInfo).key;

/** The words that end a full name, by their labels. */
function surnames(doc: Document, labels: Uint8Array): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { start, end } of doc.runs) {
    for (let i = start; i < end; i++) if (labels[i] === LABEL.L) keys.add(keyAt(doc, i));
  }
  return keys;
}

/** Whether a run is one word, or one behind "Mr" and the like. */
function isAlone(doc: Document, { start, end }: Run): boolean {
  return end - start === 1 || (end - start === 2 && MISTER.test(keyAt(doc, start)));
}

/** The tokens at which a word stands alone, by word. */
function lonelyWords(doc: Document): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const run of doc.runs) {
    if (!isAlone(doc, run)) continue;
    const key = keyAt(doc, run.end - 1);
    const known = places.get(key);
    if (known) known.push(run.end - 1);
    else places.set(key, [run.end - 1]);
  }
  return places;
}

/** Log-odds that a word which ends a run names a person. */
function oddsAt(probabilities: Probabilities, i: number): number {
  const at = i * LABELS;
  const p = (probabilities[at + LABEL.U] as number) + (probabilities[at + LABEL.L] as number);
  return Math.max(-SUREST, Math.min(SUREST, Math.log((p + 1e-6) / (1 - p + 1e-6))));
}

/**
 * Decides anew on words that stand alone, by what the same word is elsewhere in the document: "Sun" is a person where
 * most uses say so or where "Sun Lijun" is named. Changes `labels`, one a token; `probabilities` as for `countVotes`.
 */
export function agree(doc: Document, labels: Uint8Array, probabilities: Probabilities): void {
  const last = surnames(doc, labels);
  for (const [key, places] of lonelyWords(doc)) {
    const odds = places.map((i) => oddsAt(probabilities, i));
    const sum = odds.reduce((total, one) => total + one, 0);
    const named = last.has(key) ? FULL_NAME : 0;
    places.forEach((i, k) => {
      const own = odds[k] as number;
      const others = places.length > 1 ? (sum - own) / (places.length - 1) : 0;
      const least = places.length === 1 ? ALONE : 0;
      const isPerson = own + OTHERS * others + named > least;
      const label = labels[i];
      if (isPerson && label !== LABEL.L) labels[i] = LABEL.U;
      else if (!isPerson && label === LABEL.U) labels[i] = LABEL.E;
    });
  }
}

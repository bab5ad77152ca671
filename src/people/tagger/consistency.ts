import type { Document, Run } from './document.ts';
import { LABEL } from './labels.ts';
import type { WordInfo } from './word-info.ts';

/** How often a word form was labelled as the end of a full name, as a name by itself, and as something else. */
interface Uses {
  last: number;
  unit: number;
  other: number;
}

const keyAt = (doc: Document, i: number) => (doc.words[i] as WordInfo).key;

function countUses(doc: Document, labels: Uint8Array): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const { start, end } of doc.runs) {
    for (let i = start; i < end; i++) {
      const key = keyAt(doc, i);
      const own = uses.get(key) ?? { last: 0, unit: 0, other: 0 };
      uses.set(key, own);
      const label = labels[i];
      if (label === LABEL.L) own.last++;
      else if (label === LABEL.U) own.unit++;
      else if (label === LABEL.E || label === LABEL.O) own.other++;
    }
  }
  return uses;
}

const isName = ({ last, unit, other }: Uses) =>
  (last > 0 && last + unit >= other) || unit >= 2 * other;

/** A word alone that is a person's name wherever else it stands is one here too. Changes `labels`, one a token. */
export function agree(doc: Document, labels: Uint8Array): void {
  const uses = countUses(doc, labels);
  const isMissed = ({ start, end }: Run) =>
    end - start === 1 && (labels[start] === LABEL.O || labels[start] === LABEL.E);
  for (const run of doc.runs) {
    if (!isMissed(run)) continue;
    const own = uses.get(keyAt(doc, run.start));
    if (own && isName(own)) labels[run.start] = LABEL.U;
  }
}

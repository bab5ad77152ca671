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

const isName = ({ last, unit, other }: Uses) => last > 0 || unit >= 2 * other;

/**
 * A word that ends a run, alone or behind "Mr" and the like, and is a person's name elsewhere is one here
 * too. Changes `labels`, one a token.
 */
export function agree(doc: Document, labels: Uint8Array): void {
  const uses = countUses(doc, labels);
  for (const run of doc.runs) {
    if (!isMissed(doc, run, labels)) continue;
    const own = uses.get(keyAt(doc, run.end - 1));
    if (own && isName(own)) labels[run.end - 1] = LABEL.U;
  }
}

const isNoPerson = (label: number | undefined) => label === LABEL.O || label === LABEL.E;

const MISTER = /^(?:mr|mrs|ms|miss|dr)$/;

function isMissed(doc: Document, { start, end }: Run, labels: Uint8Array): boolean {
  if (!labels.subarray(start, end).every(isNoPerson)) return false;
  return end - start === 1 || (end - start === 2 && MISTER.test(keyAt(doc, start)));
}

import type { Document } from '../../src/people/tagger/document.ts';
import { LABEL } from '../../src/people/tagger/labels.ts';
import type { Entity } from './corpus.ts';

/** The label of each token of a document, from its entities. Tokens that a span only touches count as inside it. */
export function goldLabels(doc: Document, entities: readonly Entity[]): Uint8Array {
  const labels = new Uint8Array(doc.tokens.length);
  const sorted = [...entities].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let token = 0;
  for (const [start, end, type] of sorted) {
    while (token < doc.tokens.length && (doc.tokens[token]?.end ?? 0) <= start) token++;
    let last = token;
    while (last < doc.tokens.length && (doc.tokens[last]?.start ?? end) < end) last++;
    if (type === 'PERSON') labelPerson(labels, token, last);
    else labels.fill(LABEL.E, token, last);
  }
  return labels;
}

function labelPerson(labels: Uint8Array, from: number, to: number): void {
  if (to <= from) return;
  labels.fill(LABEL.I, from, to);
  labels[from] = LABEL.B;
  labels[to - 1] = LABEL.L;
  if (to - from === 1) labels[from] = LABEL.U;
}

/** Labels of one run made a legal sequence: a name that goes beyond the run is cut at its edge. */
export function labelsOfRun(labels: Uint8Array, start: number, end: number): Uint8Array {
  const own = labels.slice(start, end);
  const isPerson = (label: number) => label >= LABEL.B && label <= LABEL.U;
  for (let i = 0; i < own.length; i++) {
    const label = own[i] as number;
    if (!isPerson(label)) continue;
    const opens =
      label === LABEL.B || label === LABEL.U || i === 0 || !isPerson(own[i - 1] as number);
    const closes = label === LABEL.L || label === LABEL.U || i === own.length - 1;
    own[i] = opens ? (closes ? LABEL.U : LABEL.B) : closes ? LABEL.L : LABEL.I;
  }
  return own;
}

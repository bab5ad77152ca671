import type { Mention } from '../person.ts';
import type { Document, Run } from './document.ts';
import { withRightEdges } from './edges.ts';
import { LABEL } from './labels.ts';
import { joinNicknames } from './nicknames.ts';

/** The span of words `first` to `last`, its edges set right; null where nothing but titles is there. */
function spanOf(doc: Document, first: number, last: number): Mention | null {
  const edges = withRightEdges(doc, { first, last });
  const start = doc.tokens[edges?.first ?? -1]?.start;
  const end = doc.tokens[last]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

/** Words of a run that make a name, from their labels: first and last token of each. */
function namesOf(doc: Document, { start, end }: Run, labels: Uint8Array): Mention[] {
  const names: Mention[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const label = labels[i];
    if (label === LABEL.B || label === LABEL.U) from = i;
    if (label !== LABEL.L && label !== LABEL.U) continue;
    const name = spanOf(doc, from, i);
    if (name) names.push(name);
  }
  return names;
}

/** The mentions that the labels of a document's tokens spell out, in order. */
export function mentionsOf(doc: Document, labels: Uint8Array): Mention[] {
  return joinNicknames(
    doc.text,
    doc.runs.flatMap((run) => namesOf(doc, run, labels)),
  );
}

import type { Mention } from '../person.ts';
import type { Document, Run } from './document.ts';
import { LABEL } from './labels.ts';
import type { WordInfo } from './word-info.ts';
import { TITLES } from './word-lists.ts';

const isTitle = (doc: Document, i: number) =>
  TITLES.has((doc.words[i] as WordInfo).key.replace(/\.$/, ''));

/** The span of words `from` to `last`, without titles before the name; null where nothing but titles is there. */
function spanOf(doc: Document, from: number, last: number): Mention | null {
  let first = from;
  while (first <= last && isTitle(doc, first)) first++;
  const start = doc.tokens[first]?.start;
  const end = doc.tokens[last]?.end;
  return first > last || start === undefined || end === undefined ? null : { start, end };
}

/** The mentions that the labels of a run spell out, put at the end of `mentions`. */
export function collectMentions(
  doc: Document,
  run: Run,
  labels: Uint8Array,
  mentions: Mention[],
): void {
  let from = -1;
  for (let i = run.start; i < run.end; i++) {
    const label = labels[i - run.start];
    if (label === LABEL.B || label === LABEL.U) from = i;
    if ((label !== LABEL.L && label !== LABEL.U) || from < 0) continue;
    const mention = spanOf(doc, from, i);
    if (mention) mentions.push(mention);
    from = -1;
  }
}

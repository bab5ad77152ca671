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

const NICKNAME = /^ (?:["“”][^"“”\n]{1,25}["“”]|[‘'][^‘’'\n]{1,25}[’']|\([^()\n]{1,25}\)) $/;

/** Whether two names are one with a nickname between: Joaquín “El Chapo” Guzmán. */
const isOneName = (text: string, a: Mention, b: Mention) =>
  NICKNAME.test(text.slice(a.end, b.start));

/** The mentions that the labels of a document's tokens spell out, in order. */
export function mentionsOf(doc: Document, labels: Uint8Array): Mention[] {
  const mentions: Mention[] = [];
  for (const run of doc.runs) {
    for (const name of namesOf(doc, run, labels)) {
      const last = mentions[mentions.length - 1];
      if (last && isOneName(doc.text, last, name)) last.end = name.end;
      else mentions.push(name);
    }
  }
  return mentions;
}

import { CASE, type Document } from './document.ts';
import { LABEL } from './labels.ts';
import type { WordInfo } from './word-info.ts';

const MAX_WORDS = 5;

const keyAt = (doc: Document, i: number) => (doc.words[i] as WordInfo).key;
const isFree = (label: number | undefined) => label === LABEL.O || label === LABEL.E;

/** The names in the sentences that are not in capitals, and first and last words of the full ones: keys joined by spaces. */
function plainNames(doc: Document, labels: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { start, end } of doc.runs) {
    if (doc.sentenceCase[start] === CASE.capitals) continue;
    let words: string[] = [];
    for (let i = start; i < end; i++) {
      const label = labels[i];
      if (isFree(label)) continue;
      if (label === LABEL.B || label === LABEL.U) words = [];
      words.push(keyAt(doc, i));
      if (label !== LABEL.L && label !== LABEL.U) continue;
      for (const name of [words.join(' '), words[0] ?? '', keyAt(doc, i)]) names.add(name);
    }
  }
  return names;
}

/** How many free words from `i` on make one of the names; the most that do, 0 where none. */
function longestName(
  doc: Document,
  labels: Uint8Array,
  i: number,
  end: number,
  names: ReadonlySet<string>,
): number {
  let words = '';
  let longest = 0;
  for (let n = 1; n <= MAX_WORDS && i + n <= end && isFree(labels[i + n - 1]); n++) {
    words += `${n > 1 ? ' ' : ''}${keyAt(doc, i + n - 1)}`;
    if (names.has(words)) longest = n;
  }
  return longest;
}

/**
 * Finds the names of the text again in its lines of capitals, where capitals say nothing: "PUTIN AND XI MEET". Changes
 * `labels`, one a token. Full names elsewhere are left to the model: what is overlooked there is mostly a ship or a street.
 */
export function repeatNames(doc: Document, labels: Uint8Array): void {
  const shouted = doc.runs.filter(({ start }) => doc.sentenceCase[start] === CASE.capitals);
  if (shouted.length === 0) return;
  const names = plainNames(doc, labels);
  for (const { start, end } of shouted) {
    for (let i = start; i < end; i++) {
      const count = longestName(doc, labels, i, end, names);
      if (count === 0) continue;
      labels.fill(LABEL.I, i, i + count);
      labels[i] = count === 1 ? LABEL.U : LABEL.B;
      if (count > 1) labels[i + count - 1] = LABEL.L;
      i += count - 1;
    }
  }
}

import { CASE, type Document, type Run } from './document.ts';
import { mix } from './hash.ts';
import { type StatisticsByKey, statisticsOf } from './statistics.ts';
import type { WordInfo } from './word-info.ts';

/** Collects the hashes of the features of one token. */
export interface FeatureSink {
  ids: Int32Array;
  count: number;
}

/** More than any token has. */
const MAX_FEATURES = 192;

export const featureSink = (): FeatureSink => ({ ids: new Int32Array(MAX_FEATURES), count: 0 });

export function add(sink: FeatureSink, template: number, a: number, b = 0): void {
  if (sink.count >= MAX_FEATURES) return;
  sink.ids[sink.count++] = mix(mix(template + 1, a), b);
}

const BEFORE_TEXT = -1;
const AFTER_TEXT = -2;
const few = (n: number, most: number) => Math.min(n, most);

/** The word `i`, or null beyond the sentence of token `of`. */
function wordAt(doc: Document, of: number, i: number): WordInfo | null {
  if (i < (doc.sentenceStart[of] as number) || i >= (doc.sentenceEnd[of] as number)) return null;
  return doc.words[i] as WordInfo;
}

const hashOf = (word: WordInfo | null, edge: number) => (word ? word.hash : edge);
const fineOf = (word: WordInfo | null) => (word ? word.fine : 1023);
const coarseOf = (word: WordInfo | null) => (word ? word.coarse : 255);
const shapeOf = (word: WordInfo | null) => (word ? word.shape : 0);

function addForm(sink: FeatureSink, word: WordInfo): void {
  add(sink, 0, word.hash);
  add(sink, 1, word.shape);
  add(sink, 2, word.fine);
  add(sink, 3, word.coarse);
  add(sink, 4, word.shape, word.coarse);
  add(sink, 5, few(word.key.length, 12));
  for (const affix of word.affixes) add(sink, 6, affix);
  for (const trigram of word.trigrams) add(sink, 7, trigram);
  if (word.fine === 0) for (const affix of word.affixes) add(sink, 8, affix);
}

function addNeighbours(sink: FeatureSink, doc: Document, i: number, word: WordInfo): void {
  const before = wordAt(doc, i, i - 1);
  const after = wordAt(doc, i, i + 1);
  const before2 = wordAt(doc, i, i - 2);
  const after2 = wordAt(doc, i, i + 2);
  const hb = hashOf(before, BEFORE_TEXT);
  const ha = hashOf(after, AFTER_TEXT);
  add(sink, 10, hb);
  add(sink, 11, ha);
  add(sink, 12, hashOf(before2, BEFORE_TEXT));
  add(sink, 13, hashOf(after2, AFTER_TEXT));
  add(sink, 14, hb, word.hash);
  add(sink, 15, word.hash, ha);
  add(sink, 16, hb, ha);
  add(sink, 17, hb, hashOf(before2, BEFORE_TEXT));
  add(sink, 18, ha, hashOf(after2, AFTER_TEXT));
  add(sink, 20, fineOf(before));
  add(sink, 21, fineOf(after));
  add(sink, 22, fineOf(before2));
  add(sink, 23, fineOf(after2));
  add(sink, 24, coarseOf(before), word.coarse);
  add(sink, 25, word.coarse, coarseOf(after));
  add(sink, 26, mix(coarseOf(before), coarseOf(after)), word.coarse);
  add(sink, 27, fineOf(before), word.coarse);
  add(sink, 28, word.coarse, fineOf(after));
  add(sink, 29, hb, word.coarse);
  add(sink, 30, word.coarse, ha);
  add(sink, 31, shapeOf(before), word.shape);
  add(sink, 32, word.shape, shapeOf(after));
  add(sink, 33, mix(shapeOf(before), word.shape), shapeOf(after));
  add(sink, 34, mix(shapeOf(before2), shapeOf(before)), mix(shapeOf(after), shapeOf(after2)));
}

/** What stands around the whole run: "… said Mohamed Salah, the …": the same evidence for each of its words. */
function addRun(sink: FeatureSink, doc: Document, i: number, run: Run, word: WordInfo): void {
  const before = wordAt(doc, i, run.start - 1);
  const after = wordAt(doc, i, run.end);
  const position = few(i - run.start, 3) * 4 + few(run.end - 1 - i, 3);
  const place = (run.start === doc.sentenceStart[i] ? 1 : 0) + 2 * (doc.sentenceCase[i] as number);
  add(sink, 40, position);
  add(sink, 41, position, place);
  add(sink, 42, place, word.coarse);
  add(sink, 43, place, word.shape);
  add(sink, 44, position, hashOf(before, BEFORE_TEXT));
  add(sink, 45, position, hashOf(after, AFTER_TEXT));
  add(sink, 46, hashOf(before, BEFORE_TEXT), hashOf(after, AFTER_TEXT));
  add(sink, 47, fineOf(before), fineOf(after));
  add(sink, 48, position, word.coarse);
  add(sink, 49, position, word.fine);
  for (let k = 2; k <= 3; k++) {
    add(sink, 50 + k, hashOf(wordAt(doc, i, run.start - k), BEFORE_TEXT));
    add(sink, 54 + k, hashOf(wordAt(doc, i, run.end - 1 + k), AFTER_TEXT));
    add(sink, 58 + k, fineOf(wordAt(doc, i, run.start - k)));
    add(sink, 62 + k, fineOf(wordAt(doc, i, run.end - 1 + k)));
  }
  const first = doc.words[run.start] as WordInfo;
  const last = doc.words[run.end - 1] as WordInfo;
  if (run.end - run.start > 1) {
    add(sink, 70, position, first.fine);
    add(sink, 71, position, last.fine);
    add(sink, 72, position, last.hash);
    add(sink, 73, position, mix(first.coarse, last.coarse));
  }
}

function addStatistics(
  sink: FeatureSink,
  doc: Document,
  i: number,
  run: Run,
  word: WordInfo,
  all: StatisticsByKey,
): void {
  const { lower, capital, alone, first, last } = statisticsOf(all, word.key);
  const length = few(run.end - run.start, 3);
  const isFirst = i === doc.sentenceStart[i] ? 1 : 0;
  const capitals = doc.sentenceCase[i] === CASE.normal ? 0 : 1;
  const seen = few(lower, 1) * 4 + few(capital, 3);
  const role = few(alone, 1) + 2 * few(first, 1) + 4 * few(last, 1);
  add(sink, 80, seen, mix(isFirst, capitals));
  add(sink, 81, role, length);
  add(sink, 82, mix(role, seen), mix(length, isFirst));
  add(sink, 83, seen, word.coarse);
  add(sink, 84, role, word.coarse);
}

/** The features of token `i` of a run: what a tagger of the first stage sees. */
export function addFeatures(
  sink: FeatureSink,
  doc: Document,
  run: Run,
  i: number,
  all: StatisticsByKey,
): void {
  const word = doc.words[i] as WordInfo;
  addForm(sink, word);
  addNeighbours(sink, doc, i, word);
  addRun(sink, doc, i, run, word);
  addStatistics(sink, doc, i, run, word, all);
}

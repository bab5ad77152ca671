import { CASE, type Document } from './document.ts';
import type { WordInfo } from './word-info.ts';

/** How a word is written in the whole of a document, in sentences that are not headlines. */
export interface Statistics {
  lower: number;
  /** Within a sentence, where a capital says something. */
  capital: number;
  /** Alone between lower-case words; first, last or in the middle of several capitals. */
  alone: number;
  first: number;
  last: number;
}

const NONE: Statistics = { lower: 0, capital: 0, alone: 0, first: 0, last: 0 };

/** Statistics of the keys of a document; look them up with `statisticsOf`. */
export type StatisticsByKey = ReadonlyMap<string, Statistics>;

export const statisticsOf = (all: StatisticsByKey, key: string): Statistics => all.get(key) ?? NONE;

export function countStatistics(doc: Document): StatisticsByKey {
  const all = new Map<string, Statistics>();
  const at = (key: string) => {
    const known = all.get(key);
    if (known) return known;
    const fresh = { ...NONE };
    all.set(key, fresh);
    return fresh;
  };
  doc.words.forEach((word, i) => {
    if (!word.hasUpper && doc.tokens[i]?.isWord) at(word.key).lower++;
  });
  for (const { start, end } of doc.runs) {
    const isPlain = doc.sentenceCase[start] === CASE.normal;
    for (let i = start; i < end; i++) {
      const counts = at((doc.words[i] as WordInfo).key);
      if (isPlain && i !== doc.sentenceStart[i]) counts.capital++;
      if (!isPlain) continue;
      if (end - start === 1) counts.alone++;
      else if (i === start) counts.first++;
      else if (i === end - 1) counts.last++;
    }
  }
  return all;
}

import type { Clusters } from '../../src/people/tagger/clusters.ts';
import { LABEL } from '../../src/people/tagger/labels.ts';
import type { WordInfo } from '../../src/people/tagger/word-info.ts';
import type { Labelled } from './dataset.ts';

/** Words that are used like given names, family names and names of places, in lower case. */
export interface Pools {
  given: string[];
  family: string[];
  place: string[];
}

interface Counts {
  first: number;
  last: number;
  place: number;
  other: number;
}

const KIND: Readonly<Record<number, keyof Counts>> = {
  [LABEL.B]: 'first',
  [LABEL.L]: 'last',
  [LABEL.U]: 'last',
  [LABEL.E]: 'place',
  [LABEL.O]: 'other',
};

/** The commonest words mean too many things, and their forms are known anyway. */
const COMMON = 1500;
const LEAST_EVIDENCE = 15;

function countKinds(documents: readonly Labelled[], clusters: Clusters): Counts[] {
  const counts = Array.from({ length: 1024 }, () => ({ first: 0, last: 0, other: 0, place: 0 }));
  for (const { doc, labels } of documents) {
    for (const { start, end } of doc.runs) {
      for (let i = start; i < end; i++) {
        const kind = KIND[labels[i] as number];
        const own = counts[clusters.fineOf((doc.words[i] as WordInfo).key)];
        if (kind && own) own[kind]++;
      }
    }
  }
  return counts;
}

function addTo(pools: Pools, word: string, { first, last, place, other }: Counts): void {
  const person = first + last;
  const total = person + place + other;
  if (total < LEAST_EVIDENCE) return;
  if (place > 0.85 * total) pools.place.push(word);
  if (person <= 0.88 * total) return;
  if (first > 0.35 * person) pools.given.push(word);
  if (last > 0.4 * person) pools.family.push(word);
}

/**
 * Sorts the words of the vectors by what the words of their cluster are in the training text: a source of names of all
 * continents that no list of ours has, with the surnames of 300,000 words.
 */
export function namePools(
  documents: readonly Labelled[],
  words: readonly string[],
  fine: Int32Array,
  clusters: Clusters,
): Pools {
  const counts = countKinds(documents, clusters);
  const pools: Pools = { given: [], family: [], place: [] };
  words.forEach((word, i) => {
    const isUsable = i >= COMMON && word.length > 2 && /^\p{L}[\p{L}'-]+$/u.test(word);
    if (isUsable) addTo(pools, word, counts[(fine[i] as number) + 1] as Counts);
  });
  return pools;
}

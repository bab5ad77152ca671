import {
  CLUSTER_HASH_BITS,
  type Clusters,
  clusterHash,
  clustersFrom,
} from '../../src/people/tagger/clusters.ts';
import { keyOf } from '../../src/people/tagger/word-info.ts';
import { assign, kMeans } from './k-means.ts';
import { randomFrom } from './random.ts';
import type { Vectors } from './vectors.ts';

const FINE = 512;
const COARSE = 128;
/** Words that go into the model file; the rarer ones only lend their form to invented names. */
const KNOWN = 100_000;

export interface WordClusters {
  /** Cluster number (0…) of each word of the vectors. */
  fine: Int32Array;
  /** Coarse cluster of each fine one. */
  coarse: Uint8Array;
}

/** Groups words by their vectors: k-means over the most frequent, the nearest centre for the rest. */
export function clusterWords({ values, dimensions, words }: Vectors): WordClusters {
  const known = Math.min(KNOWN, words.length);
  const frequent = { values: values.subarray(0, known * dimensions), dimensions, count: known };
  const { of, centres } = kMeans(frequent, FINE, 10, randomFrom(1));
  const groups = kMeans({ values: centres, dimensions, count: FINE }, COARSE, 30, randomFrom(2));
  const fine = new Int32Array(words.length);
  fine.set(of);
  const rare = {
    values: values.subarray(known * dimensions),
    dimensions,
    count: words.length - known,
  };
  assign(rare, centres, FINE, fine.subarray(known));
  return { fine, coarse: Uint8Array.from(groups.of) };
}

/** Cluster number + 1 at the hash of each word; of two words with one hash the more frequent stays. */
export function clusterTable(words: readonly string[], fine: Int32Array): Uint16Array {
  const table = new Uint16Array(1 << CLUSTER_HASH_BITS);
  for (let i = Math.min(KNOWN, words.length) - 1; i >= 0; i--) {
    table[clusterHash(keyOf(words[i] as string))] = (fine[i] as number) + 1;
  }
  return table;
}

/** The clusters as the tagger sees them. */
export function taggerClusters(words: readonly string[], { fine, coarse }: WordClusters): Clusters {
  const groups = new Uint8Array(1024);
  coarse.forEach((group, i) => {
    groups[i + 1] = group + 1;
  });
  return clustersFrom(clusterTable(words, fine), groups);
}

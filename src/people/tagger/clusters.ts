import { hashString } from './hash.ts';

/** Word → cluster, for the words that the training vectors know. */
export interface Clusters {
  /** Fine cluster of a key (1…), 0 where unknown. Hyphenated words fall back to their last part. */
  fineOf(key: string): number;
  coarseOf(fine: number): number;
}

/** Bits of a word's hash that are kept: at 22 an unknown word is taken for a known one in 2 % of cases. */
export const CLUSTER_HASH_BITS = 22;

export const clusterHash = (key: string): number => hashString(key) >>> (32 - CLUSTER_HASH_BITS);

export function clustersFrom(table: Uint16Array, coarse: Uint8Array): Clusters {
  const find = (key: string) => table[clusterHash(key)] as number;
  return {
    fineOf(key) {
      const whole = find(key);
      if (whole !== 0 || !key.includes('-')) return whole;
      return find(key.slice(key.lastIndexOf('-') + 1));
    },
    coarseOf: (fine) => coarse[fine] as number,
  };
}

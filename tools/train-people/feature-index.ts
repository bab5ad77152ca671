import { growingArray } from './growing-array.ts';

/** Hash of a feature → its number. */
export interface FeatureIndex {
  /** Number of a hash, or -1. */
  numberOf(hash: number): number;
  /** The hash of each number. */
  hashes: Int32Array;
}

export function indexOf(hashes: Int32Array): FeatureIndex {
  let bits = 4;
  while (1 << bits < hashes.length * 2) bits++;
  const mask = (1 << bits) - 1;
  const table = new Int32Array(1 << bits).fill(-1);
  const slotOf = (hash: number) => {
    let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
    while (table[slot] !== -1 && hashes[table[slot] as number] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  hashes.forEach((hash, number) => {
    table[slotOf(hash)] = number;
  });
  return { numberOf: (hash) => table[slotOf(hash)] as number, hashes };
}

/** The hashes that occur at least `least` times, in ascending order. */
export function frequentFeatures(hashes: Int32Array, least: number): FeatureIndex {
  const sorted = hashes.slice().sort();
  const kept = growingArray();
  let from = 0;
  while (from < sorted.length) {
    let to = from;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    if (to - from >= least) kept.push(sorted[from] as number);
    from = to;
  }
  return indexOf(kept.done());
}

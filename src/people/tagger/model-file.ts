import { CLUSTER_HASH_BITS, type Clusters, clustersFrom } from './clusters.ts';
import { emptyTransitions, TRANSITIONS, type Transitions } from './crf.ts';
import { LABELS } from './labels.ts';

/** Bits of a feature's hash that the file keeps: an unknown feature is taken for a known one in 1 of 600 cases. */
const FEATURE_HASH_BITS = 24;
export const featureHash = (hash: number): number => hash >>> (32 - FEATURE_HASH_BITS);
/** First bytes of a model file: "GLY" and the version of the layout and of the features. */
export const MAGIC = [0x47, 0x4c, 0x59, 2];

/** The weights of one stage of the tagger. */
export interface Stage {
  transitions: Transitions;
  /** What a weight's integer is multiplied by. */
  scale: number;
  /** LABELS integers for each known feature. */
  weights: Int8Array;
  /** Open addressing: in each slot featureHash + 1 (0 is free) and the feature's number, side by side for the cache. */
  slots: Int32Array;
}

export interface Model {
  clusters: Clusters;
  stages: [Stage, Stage];
}

/** One loop over local variables: it runs before anything is compiled, each time the background wakes. */
function ascendingFrom(
  bytes: Uint8Array,
  start: number,
  count: number,
): { values: Int32Array; end: number } {
  const values = new Int32Array(count);
  let at = start;
  let last = 0;
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++] as number;
    let shift = 0;
    while (byte > 127) {
      last += (byte & 127) << shift;
      shift += 7;
      byte = bytes[at++] as number;
    }
    last += byte << shift;
    values[i] = last;
  }
  return { values, end: at };
}

/** Reads numbers off bytes, one after another. Throws a RangeError on a file that is too short. */
function readerOf(bytes: ArrayBuffer) {
  const view = new DataView(bytes);
  let at = 0;
  const skip = (count: number) => {
    at += count;
    return at - count;
  };
  return {
    byte: () => view.getUint8(skip(1)),
    uint32: () => view.getUint32(skip(4), true),
    float: () => view.getFloat32(skip(4), true),
    bytes: (count: number) => new Uint8Array(bytes, skip(count), count),
    /** Ascending numbers, written as the differences between them. */
    ascending(count: number): Int32Array {
      const { values, end } = ascendingFrom(new Uint8Array(bytes), at, count);
      at = end;
      return values;
    },
  };
}

type Reader = ReturnType<typeof readerOf>;

function readClusters(reader: Reader): Clusters {
  const coarse = new Uint8Array(1024);
  coarse.set(reader.bytes(reader.uint32()), 1);
  const count = reader.uint32();
  const hashes = reader.ascending(count);
  const low = reader.bytes(count);
  const high = reader.bytes(count);
  const table = new Uint16Array(1 << CLUSTER_HASH_BITS);
  for (let i = 0; i < count; i++)
    table[hashes[i] as number] = (low[i] as number) + 256 * (high[i] as number);
  return clustersFrom(table, coarse);
}

const slotOf = (hash: number, mask: number) => (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;

function slotsOf(hashes: Int32Array): Int32Array {
  let size = 1024;
  while (size < 3 * hashes.length) size *= 2;
  const slots = new Int32Array(2 * size);
  for (let number = 0; number < hashes.length; number++) {
    const hash = hashes[number] as number;
    let slot = slotOf(hash, size - 1);
    while (slots[2 * slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[2 * slot] = hash + 1;
    slots[2 * slot + 1] = number;
  }
  return slots;
}

/** Number of a feature in a stage, or -1 where the stage does not know it. */
export function featureNumber(slots: Int32Array, hash: number): number {
  const wanted = featureHash(hash);
  const mask = slots.length / 2 - 1;
  let slot = slotOf(wanted, mask);
  for (;;) {
    const key = slots[2 * slot] as number;
    if (key === 0) return -1;
    if (key === wanted + 1) return slots[2 * slot + 1] as number;
    slot = (slot + 1) & mask;
  }
}

function readStage(reader: Reader): Stage {
  const transitions = emptyTransitions();
  for (let i = 0; i < TRANSITIONS; i++) {
    const score = reader.float();
    if (transitions[i] === 0) transitions[i] = score;
  }
  const scale = reader.float();
  const count = reader.uint32();
  const hashes = reader.ascending(count);
  const columns = reader.bytes(count * LABELS);
  const weights = new Int8Array(count * LABELS);
  for (let k = 0; k < LABELS; k++) {
    for (let i = 0; i < count; i++) weights[i * LABELS + k] = columns[k * count + i] as number;
  }
  return { transitions, scale, weights, slots: slotsOf(hashes) };
}

/** Reads a model file. Throws an Error that says so where the bytes are not one of this version. */
export function readModel(bytes: ArrayBuffer): Model {
  const reader = readerOf(bytes);
  if (bytes.byteLength < 64 || MAGIC.some((byte) => reader.byte() !== byte)) {
    throw new Error('Not a model file of this version');
  }
  return { clusters: readClusters(reader), stages: [readStage(reader), readStage(reader)] };
}

import { TRANSITIONS } from '../../src/people/tagger/crf.ts';
import { LABELS } from '../../src/people/tagger/labels.ts';
import { featureHash, MAGIC } from '../../src/people/tagger/model-file.ts';
import type { TrainedStage } from './predict.ts';

/** Bytes written one after another; little-endian. */
class ByteWriter {
  private readonly bytes: number[] = [];
  byte(value: number): void {
    this.bytes.push(value & 255);
  }
  uint32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte(value >>> shift);
  }
  float(value: number): void {
    for (const byte of new Uint8Array(Float32Array.of(value).buffer)) this.byte(byte);
  }
  /** Differences between ascending numbers, seven bits a byte. */
  ascending(values: Iterable<number>): void {
    let last = 0;
    for (const value of values) {
      let rest = value - last;
      last = value;
      for (; rest >= 128; rest = Math.floor(rest / 128)) this.byte((rest % 128) + 128);
      this.byte(rest);
    }
  }
  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

function writeClusters(out: ByteWriter, table: Uint16Array, coarse: Uint8Array): void {
  const hashes = [...table.keys()].filter((hash) => table[hash] !== 0);
  out.uint32(coarse.length);
  for (const group of coarse) out.byte(group + 1);
  out.uint32(hashes.length);
  out.ascending(hashes);
  for (const hash of hashes) out.byte((table[hash] as number) & 255);
  for (const hash of hashes) out.byte((table[hash] as number) >>> 8);
}

/** All but the largest weights come to lie between -20 and 20: as good as 127, and a sixth smaller gzipped. */
const STEPS = 20;

/** 8-bit integers and what they are multiplied by. */
function quantised(values: Float32Array): { integers: Int8Array; scale: number } {
  const sorted = values.map(Math.abs).sort();
  const most = sorted[Math.floor(sorted.length * 0.9995)] as number;
  const scale = Math.fround(most / STEPS);
  return {
    scale,
    integers: Int8Array.from(values, (value) =>
      Math.max(-127, Math.min(127, Math.round(value / scale))),
    ),
  };
}

function writeStage(out: ByteWriter, { index, weights }: TrainedStage): void {
  for (let i = 0; i < TRANSITIONS; i++) out.float(Math.max(weights.transitions[i] as number, -1e4));
  const { integers, scale } = quantised(weights.values);
  out.float(scale);
  const order = [...index.hashes.keys()].sort(
    (a, b) => featureHash(index.hashes[a] as number) - featureHash(index.hashes[b] as number),
  );
  out.uint32(order.length);
  out.ascending(order.map((f) => featureHash(index.hashes[f] as number)));
  for (let k = 0; k < LABELS; k++)
    for (const f of order) out.byte(integers[f * LABELS + k] as number);
}

/** The bytes of a model file. */
export function writeModel(
  table: Uint16Array,
  coarse: Uint8Array,
  stages: readonly [TrainedStage, TrainedStage],
): Uint8Array {
  const out = new ByteWriter();
  for (const byte of MAGIC) out.byte(byte);
  writeClusters(out, table, coarse);
  for (const stage of stages) writeStage(out, stage);
  return out.done();
}

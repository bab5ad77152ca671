import type { FeatureSink } from './features.ts';
import { LABELS } from './labels.ts';
import { featureNumber, type Stage } from './model-file.ts';

const totals = new Int32Array(LABELS);

/** Writes the score of each label for a word with these features to `into`, from index `at`. */
export function scoreWord(
  stage: Stage,
  { ids, count }: FeatureSink,
  into: Float64Array,
  at: number,
): void {
  const { weights, scale, slots } = stage;
  totals.fill(0);
  for (let f = 0; f < count; f++) {
    const number = featureNumber(slots, ids[f] as number);
    if (number < 0) continue;
    const base = number * LABELS;
    for (let k = 0; k < LABELS; k++)
      totals[k] = (totals[k] as number) + (weights[base + k] as number);
  }
  for (let k = 0; k < LABELS; k++) into[at + k] = (totals[k] as number) * scale;
}

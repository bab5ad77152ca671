import { LABELS } from '../../src/people/tagger/labels.ts';
import { type Dataset, numbered } from './dataset.ts';
import { type FeatureIndex, frequentFeatures, indexOf } from './feature-index.ts';
import type { TrainedStage } from './predict.ts';
import { type Settings, trainCrf } from './train-crf.ts';

/** Features seen fewer times than this are not learnt. */
const LEAST = 3;

/** Trains on a dataset of hashes with all features that occur often enough. */
export function trainFull(data: Dataset, settings: Settings): TrainedStage {
  const index = frequentFeatures(data.features, LEAST);
  return { index, weights: trainCrf(numbered(data, index), index.hashes.length, settings) };
}

/** The `count` features whose weights weigh most, by the sum of their magnitudes. */
function strongest({ index, weights }: TrainedStage, count: number): FeatureIndex {
  const strength = new Float64Array(index.hashes.length);
  for (let f = 0; f < strength.length; f++) {
    for (let k = 0; k < LABELS; k++)
      strength[f] = (strength[f] as number) + Math.abs(weights.values[f * LABELS + k] as number);
  }
  const order = Int32Array.from(strength.keys()).sort(
    (a, b) => (strength[b] as number) - (strength[a] as number) || a - b,
  );
  return indexOf(
    order
      .slice(0, count)
      .map((f) => index.hashes[f] as number)
      .sort(),
  );
}

/** Trains, keeps the strongest features, and trains those again from nothing. */
export function trainPruned(data: Dataset, count: number, settings: Settings): TrainedStage {
  const index = strongest(trainFull(data, settings), count);
  return { index, weights: trainCrf(numbered(data, index), index.hashes.length, settings) };
}

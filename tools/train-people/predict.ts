import { best, lattice, marginals } from '../../src/people/tagger/crf.ts';
import { LABELS } from '../../src/people/tagger/labels.ts';
import type { Probabilities } from '../../src/people/tagger/votes.ts';
import { type Dataset, type Labelled, numbered } from './dataset.ts';
import type { FeatureIndex } from './feature-index.ts';
import { scoreWords, type Weights } from './train-crf.ts';

/** A trained stage with the features that it knows. */
export interface TrainedStage {
  index: FeatureIndex;
  weights: Weights;
}

export const noProbabilities = (documents: readonly Labelled[]): Probabilities[] =>
  documents.map(({ doc }) => new Float32Array(doc.tokens.length * LABELS));

/** Writes the probabilities of the labels of a dataset of hashes to `into`, one array a document. */
export function writeProbabilities(
  stage: TrainedStage,
  data: Dataset,
  documents: readonly Labelled[],
  into: Probabilities[],
): void {
  const own = numbered(data, stage.index);
  const l = lattice();
  for (let r = 0; r + 1 < own.runs.length; r++) {
    const from = own.runs[r] as number;
    const to = own.runs[r + 1] as number;
    scoreWords(own, stage.weights.values, from, to, l.emissions);
    marginals(l, stage.weights.transitions, to - from);
    const d = own.runDoc[r] as number;
    const start = documents[d]?.doc.runs[own.runAt[r] as number]?.start ?? 0;
    into[d]?.set(l.probabilities.subarray(0, (to - from) * LABELS), start * LABELS);
  }
}

/** The best label of each word of a dataset of hashes. */
export function bestLabels(stage: TrainedStage, data: Dataset): Uint8Array {
  const own = numbered(data, stage.index);
  const l = lattice();
  const labels = new Uint8Array(own.gold.length);
  for (let r = 0; r + 1 < own.runs.length; r++) {
    const from = own.runs[r] as number;
    const to = own.runs[r + 1] as number;
    scoreWords(own, stage.weights.values, from, to, l.emissions);
    best(l, stage.weights.transitions, to - from);
    labels.set(l.labels.subarray(0, to - from), from);
  }
  return labels;
}

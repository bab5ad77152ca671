import {
  BEGIN,
  END,
  emptyTransitions,
  type Lattice,
  lattice,
  marginals,
  TRANSITIONS,
  type Transitions,
} from '../../src/people/tagger/crf.ts';
import { LABELS } from '../../src/people/tagger/labels.ts';
import type { Dataset } from './dataset.ts';
import { randomFrom, shuffle } from './random.ts';

/** What training finds: LABELS numbers for each feature, and the chain's transitions. */
export interface Weights {
  values: Float32Array;
  transitions: Transitions;
}

export interface Settings {
  /** Passes over the data. */
  epochs: number;
  /** Step of AdaGrad at the start; it falls to a tenth. */
  rate: number;
  /** Pull of each weight towards zero when its feature is touched. */
  decay: number;
  seed: number;
}

/** Words whose label the model is sure of to this degree teach it nothing more. */
const LEARNT = 0.01;
const TRANSITION_RATE = 0.1;

/** Scores of all labels for the words `from` to `to` (exclusive) of a dataset of feature numbers. */
export function scoreWords(
  { offsets, features }: Dataset,
  weights: Float32Array,
  from: number,
  to: number,
  emissions: Float64Array,
): void {
  emissions.fill(0, 0, (to - from) * LABELS);
  for (let w = from; w < to; w++) {
    const at = (w - from) * LABELS;
    const end = offsets[w + 1] as number;
    for (let f = offsets[w] as number; f < end; f++) {
      const base = (features[f] as number) * LABELS;
      for (let k = 0; k < LABELS; k++)
        emissions[at + k] = (emissions[at + k] as number) + (weights[base + k] as number);
    }
  }
}

interface Training {
  data: Dataset;
  weights: Weights;
  squares: Float32Array;
  transitionSquares: Float64Array;
  lattice: Lattice;
  gradient: Float64Array;
}

/** One AdaGrad step for all features of word `w`, along `gradient`. */
function stepWord(
  { data, weights: { values }, squares, gradient }: Training,
  w: number,
  rate: number,
  decay: number,
): void {
  const end = data.offsets[w + 1] as number;
  for (let f = data.offsets[w] as number; f < end; f++) {
    const base = (data.features[f] as number) * LABELS;
    for (let k = 0; k < LABELS; k++) {
      const value = values[base + k] as number;
      const g = (gradient[k] as number) + decay * value;
      const square = (squares[base + k] as number) + g * g;
      squares[base + k] = square;
      values[base + k] = value - (rate * g) / Math.sqrt(square);
    }
  }
}

function stepTransition(
  { weights: { transitions }, transitionSquares }: Training,
  at: number,
  g: number,
): void {
  if (transitions[at] === -Infinity) return;
  const square = (transitionSquares[at] as number) + g * g;
  transitionSquares[at] = square;
  transitions[at] = (transitions[at] as number) - (TRANSITION_RATE * g) / Math.sqrt(square);
}

/** Steps of the transitions into word `i` of a run that begins with word `first` of the data. */
function stepTransitions(training: Training, first: number, i: number, total: number): void {
  const { data, lattice: l, weights } = training;
  const gold = data.gold[first + i] as number;
  const goldBefore = data.gold[first + i - 1] as number;
  const scores = weights.transitions.slice(0, LABELS * LABELS);
  for (let a = 0; a < LABELS; a++) {
    for (let b = 0; b < LABELS; b++) {
      const at = i * LABELS + b;
      const score =
        (l.forward[(i - 1) * LABELS + a] as number) + (scores[a * LABELS + b] as number);
      const p = Math.exp(score + (l.emissions[at] as number) + (l.backward[at] as number) - total);
      stepTransition(training, a * LABELS + b, p - (a === goldBefore && b === gold ? 1 : 0));
    }
  }
}

function stepEdge(training: Training, base: number, gold: number, i: number): void {
  for (let k = 0; k < LABELS; k++) {
    const p = training.lattice.probabilities[i * LABELS + k] as number;
    stepTransition(training, base + k, p - (k === gold ? 1 : 0));
  }
}

function stepRun(training: Training, r: number, rate: number, decay: number): void {
  const { data, weights, lattice: l, gradient } = training;
  const from = data.runs[r] as number;
  const to = data.runs[r + 1] as number;
  scoreWords(data, weights.values, from, to, l.emissions);
  const total = marginals(l, weights.transitions, to - from);
  for (let w = from; w < to; w++) {
    let most = 0;
    for (let k = 0; k < LABELS; k++) {
      gradient[k] =
        (l.probabilities[(w - from) * LABELS + k] as number) - (k === data.gold[w] ? 1 : 0);
      most = Math.max(most, Math.abs(gradient[k] as number));
    }
    if (most >= LEARNT) stepWord(training, w, rate, decay);
  }
  for (let i = 1; i < to - from; i++) stepTransitions(training, from, i, total);
  stepEdge(training, BEGIN, data.gold[from] as number, 0);
  stepEdge(training, END, data.gold[to - 1] as number, to - from - 1);
}

/** Trains a linear-chain CRF by AdaGrad, one run at a time: the same numbers on every run. `size` is the number of features. */
export function trainCrf(data: Dataset, size: number, settings: Settings): Weights {
  const random = randomFrom(settings.seed);
  const training: Training = {
    data,
    weights: { values: new Float32Array(size * LABELS), transitions: emptyTransitions() },
    squares: new Float32Array(size * LABELS).fill(0.01),
    transitionSquares: new Float64Array(TRANSITIONS).fill(1),
    lattice: lattice(),
    gradient: new Float64Array(LABELS),
  };
  const order = Int32Array.from({ length: data.runs.length - 1 }, (_, r) => r);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    const rate = settings.rate * (1 - (0.9 * epoch) / settings.epochs);
    for (const r of order) stepRun(training, r, rate, settings.decay);
  }
  return training.weights;
}

import { LABELS, mayBegin, mayEnd, mayFollow } from './labels.ts';

/**
 * A linear chain over the labels of one run. `transitions` holds LABELS × LABELS scores (from × to), then LABELS scores for
 * beginning and LABELS for ending a run; forbidden ones are -Infinity.
 */
export type Transitions = Float64Array;
export const TRANSITIONS = LABELS * (LABELS + 2);
export const BEGIN = LABELS * LABELS;
export const END = BEGIN + LABELS;

export function emptyTransitions(): Transitions {
  const scores = new Float64Array(TRANSITIONS);
  for (let from = 0; from < LABELS; from++) {
    for (let to = 0; to < LABELS; to++)
      if (!mayFollow(from, to)) scores[from * LABELS + to] = -Infinity;
    if (!mayBegin(from)) scores[BEGIN + from] = -Infinity;
    if (!mayEnd(from)) scores[END + from] = -Infinity;
  }
  return scores;
}

/** Room for the longest run; longer ones are cut by the caller. */
const MAX_RUN = 64;

/** Work space, and the results of `marginals` and `best`. */
export interface Lattice {
  /** Scores of each word and label: filled by the caller. */
  emissions: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  /** Probability of each label for each word. */
  probabilities: Float64Array;
  labels: Uint8Array;
  pointers: Uint8Array;
}

export function lattice(): Lattice {
  const size = MAX_RUN * LABELS;
  return {
    emissions: new Float64Array(size),
    forward: new Float64Array(size),
    backward: new Float64Array(size),
    probabilities: new Float64Array(size),
    labels: new Uint8Array(MAX_RUN),
    pointers: new Uint8Array(size),
  };
}

const sums = new Float64Array(LABELS);

function logSum(values: Float64Array): number {
  let most = -Infinity;
  for (let k = 0; k < LABELS; k++) if ((values[k] as number) > most) most = values[k] as number;
  if (most === -Infinity) return most;
  let total = 0;
  for (let k = 0; k < LABELS; k++) total += Math.exp((values[k] as number) - most);
  return most + Math.log(total);
}

function runForward(l: Lattice, t: Transitions, length: number): void {
  for (let k = 0; k < LABELS; k++)
    l.forward[k] = (t[BEGIN + k] as number) + (l.emissions[k] as number);
  for (let i = 1; i < length; i++) {
    for (let to = 0; to < LABELS; to++) {
      for (let from = 0; from < LABELS; from++) {
        sums[from] =
          (l.forward[(i - 1) * LABELS + from] as number) + (t[from * LABELS + to] as number);
      }
      l.forward[i * LABELS + to] = logSum(sums) + (l.emissions[i * LABELS + to] as number);
    }
  }
}

function runBackward(l: Lattice, t: Transitions, length: number): void {
  for (let k = 0; k < LABELS; k++) l.backward[(length - 1) * LABELS + k] = t[END + k] as number;
  for (let i = length - 2; i >= 0; i--) {
    for (let from = 0; from < LABELS; from++) {
      for (let to = 0; to < LABELS; to++) {
        const at = (i + 1) * LABELS + to;
        sums[to] =
          (t[from * LABELS + to] as number) +
          (l.emissions[at] as number) +
          (l.backward[at] as number);
      }
      l.backward[i * LABELS + from] = logSum(sums);
    }
  }
}

/** Fills `probabilities` for a run of `length` words; gives the logarithm of the normaliser. */
export function marginals(l: Lattice, t: Transitions, length: number): number {
  runForward(l, t, length);
  runBackward(l, t, length);
  for (let k = 0; k < LABELS; k++) sums[k] = (l.forward[k] as number) + (l.backward[k] as number);
  const total = logSum(sums);
  for (let at = 0; at < length * LABELS; at++) {
    l.probabilities[at] = Math.exp((l.forward[at] as number) + (l.backward[at] as number) - total);
  }
  return total;
}

function bestFrom(l: Lattice, t: Transitions, i: number, to: number): number {
  let best = -Infinity;
  for (let from = 0; from < LABELS; from++) {
    const score =
      (l.forward[(i - 1) * LABELS + from] as number) + (t[from * LABELS + to] as number);
    if (score <= best) continue;
    best = score;
    l.pointers[i * LABELS + to] = from;
  }
  return best;
}

/** Fills `labels` with the best sequence for a run of `length` words (Viterbi). */
export function best(l: Lattice, t: Transitions, length: number): void {
  for (let k = 0; k < LABELS; k++)
    l.forward[k] = (t[BEGIN + k] as number) + (l.emissions[k] as number);
  for (let i = 1; i < length; i++) {
    for (let to = 0; to < LABELS; to++) {
      const at = i * LABELS + to;
      l.forward[at] = bestFrom(l, t, i, to) + (l.emissions[at] as number);
    }
  }
  let last = 0;
  let most = -Infinity;
  for (let k = 0; k < LABELS; k++) {
    const score = (l.forward[(length - 1) * LABELS + k] as number) + (t[END + k] as number);
    if (score > most) {
      most = score;
      last = k;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    l.labels[i] = last;
    last = l.pointers[i * LABELS + last] as number;
  }
}

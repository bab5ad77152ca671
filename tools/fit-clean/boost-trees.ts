import type { Judgement, Tree } from '../../src/clean/model.ts';

/** One labelled block: its evidence, whether it is a promo, how much it counts, and what it is worth before fitting. */
export interface Example {
  evidence: ReadonlySet<string>;
  isPromo: boolean;
  weight: number;
  /** The sum of its evidence's priors, in log odds. */
  prior: number;
}

/** Chosen once by cross-validation, coarsely: neighbouring values score alike. */
const ROUNDS = 90;
const DEPTH = 3;
const LEARNING_RATE = 0.2;
/** Ridge on a leaf's value, and the least evidence (in Hessian mass) a leaf and a node to be split must rest on. */
const RIDGE = 3;
const MIN_LEAF = 0.7;
const MIN_NODE = 3;
const MIN_GAIN = 0.3;

interface Row extends Example {
  score: number;
  gradient: number;
  hessian: number;
}

/**
 * Fits small additive trees to logistic loss by gradient boosting with second-order steps
 * (Friedman 2001; Chen and Guestrin 2016). Deterministic: no sampling, ties go to the name first in order.
 */
export function boostTrees(examples: Example[]): Judgement {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const promos = examples.reduce((sum, { weight, isPromo }) => sum + (isPromo ? weight : 0), 0);
  const base = Math.log(promos / (total - promos));
  const rows: Row[] = examples.map((example) => ({
    ...example,
    score: base + example.prior,
    gradient: 0,
    hessian: 0,
  }));
  const trees: Tree[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const row of rows) updateSlope(row);
    const tree = grow(rows, DEPTH);
    trees.push(tree);
    for (const row of rows) row.score += leafValue(tree, row.evidence);
  }
  return { base, trees };
}

function updateSlope(row: Row): void {
  const probability = 1 / (1 + Math.exp(-row.score));
  row.gradient = row.weight * (Number(row.isPromo) - probability);
  row.hessian = row.weight * probability * (1 - probability);
}

/** Sums of slopes over rows. */
interface Sums {
  gradient: number;
  hessian: number;
}

function grow(rows: Row[], depth: number): Tree {
  const sums = sumUp(rows);
  const value = rounded((LEARNING_RATE * sums.gradient) / (sums.hessian + RIDGE));
  const evidence = depth > 0 && sums.hessian >= MIN_NODE ? bestSplit(rows, sums) : null;
  if (evidence === null) return value;
  const there = rows.filter((row) => row.evidence.has(evidence));
  const absent = rows.filter((row) => !row.evidence.has(evidence));
  return [evidence, value, grow(there, depth - 1), grow(absent, depth - 1)];
}

function sumUp(rows: Row[]): Sums {
  const sums = { gradient: 0, hessian: 0 };
  for (const { gradient, hessian } of rows) {
    sums.gradient += gradient;
    sums.hessian += hessian;
  }
  return sums;
}

function bestSplit(rows: Row[], all: Sums): string | null {
  const withEvidence = new Map<string, Sums>();
  for (const { evidence, gradient, hessian } of rows) {
    for (const name of evidence) {
      const sums = withEvidence.get(name) ?? { gradient: 0, hessian: 0 };
      sums.gradient += gradient;
      sums.hessian += hessian;
      withEvidence.set(name, sums);
    }
  }
  let best: string | null = null;
  let bestGain = MIN_GAIN;
  for (const [name, there] of [...withEvidence].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const absent = {
      gradient: all.gradient - there.gradient,
      hessian: all.hessian - there.hessian,
    };
    if (there.hessian < MIN_LEAF || absent.hessian < MIN_LEAF) continue;
    const gain = strength(there) + strength(absent) - strength(all);
    if (gain > bestGain) {
      best = name;
      bestGain = gain;
    }
  }
  return best;
}

const strength = ({ gradient, hessian }: Sums) => gradient ** 2 / (hessian + RIDGE);

function leafValue(tree: Tree, evidence: ReadonlySet<string>): number {
  let at = tree;
  while (typeof at !== 'number') at = evidence.has(at[0]) ? at[2] : at[3];
  return at;
}

/** Four decimals keep the committed file readable and cost nothing. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

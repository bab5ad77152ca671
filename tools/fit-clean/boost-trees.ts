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
const ROUNDS = 150;
const DEPTH = 3;
const LEARNING_RATE = 0.15;
/** Each tree is grown from this share of the examples and may ask for this share of the evidence. */
const EXAMPLE_SHARE = 0.7;
const EVIDENCE_SHARE = 0.5;
/** Ridge on a leaf's value, and the least evidence (in Hessian mass) a leaf and a node to be split must rest on. */
const RIDGE = 3;
const MIN_LEAF = 0.7;
const MIN_NODE = 3;
const MIN_GAIN = 0.3;

/** The examples as flat arrays: evidence as indices into `names`, which are in order. */
interface Table {
  names: string[];
  /** Whether the tree that is grown may ask for it, by index. */
  isOpen: boolean[];
  evidence: Uint16Array[];
  gradient: Float64Array;
  hessian: Float64Array;
}

/**
 * Fits small additive trees to logistic loss by gradient boosting with second-order steps
 * (Friedman 2001; Chen and Guestrin 2016), each tree on a part of the examples and of the evidence: with few pages, trees
 * that differ err less together ("Stochastic gradient boosting", Friedman 2002). Deterministic: the parts are drawn from
 * numbers that are the same each time, ties go to the name first in order.
 */
export function boostTrees(examples: Example[]): Judgement {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const promos = examples.reduce((sum, { weight, isPromo }) => sum + (isPromo ? weight : 0), 0);
  const base = Math.log(promos / (total - promos));
  const table = tabulate(examples);
  const scores = Float64Array.from(examples, ({ prior }) => base + prior);
  const rows = examples.map((_, row) => row);
  const draw = drawing();
  const trees: Tree[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    examples.forEach(({ weight, isPromo }, row) => {
      const probability = 1 / (1 + Math.exp(-at(scores, row)));
      table.gradient[row] = weight * (Number(isPromo) - probability);
      table.hessian[row] = weight * probability * (1 - probability);
    });
    table.isOpen = table.names.map(() => draw() < EVIDENCE_SHARE);
    const drawn = rows.filter(() => draw() < EXAMPLE_SHARE);
    const tree = grow(table, drawn, DEPTH);
    trees.push(tree);
    examples.forEach(({ evidence }, row) => {
      scores[row] = at(scores, row) + leafValue(tree, evidence);
    });
  }
  return { base, trees };
}

/** Numbers from 0 to 1 that look random and are the same each time (a linear congruential generator). */
function drawing(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const at = (values: Float64Array, index: number) => values[index] ?? 0;

function tabulate(examples: Example[]): Table {
  const names = [...new Set(examples.flatMap(({ evidence }) => [...evidence]))].sort();
  const indexOf = new Map(names.map((name, index) => [name, index]));
  return {
    names,
    isOpen: names.map(() => true),
    evidence: examples.map(({ evidence }) =>
      Uint16Array.from(evidence, (name) => indexOf.get(name) ?? 0).sort(),
    ),
    gradient: new Float64Array(examples.length),
    hessian: new Float64Array(examples.length),
  };
}

/** Sums of slopes over rows. */
interface Sums {
  gradient: number;
  hessian: number;
}

function grow(table: Table, rows: number[], depth: number): Tree {
  const sums = { gradient: 0, hessian: 0 };
  for (const row of rows) {
    sums.gradient += at(table.gradient, row);
    sums.hessian += at(table.hessian, row);
  }
  const value = rounded((LEARNING_RATE * sums.gradient) / (sums.hessian + RIDGE));
  const split = depth > 0 && sums.hessian >= MIN_NODE ? bestSplit(table, rows, sums) : null;
  if (split === null) return value;
  const there: number[] = [];
  const absent: number[] = [];
  for (const row of rows) (table.evidence[row]?.includes(split) ? there : absent).push(row);
  const name = table.names[split] ?? '';
  return [name, value, grow(table, there, depth - 1), grow(table, absent, depth - 1)];
}

function bestSplit(
  { names, isOpen, evidence, gradient, hessian }: Table,
  rows: number[],
  all: Sums,
) {
  const gradients = new Float64Array(names.length);
  const hessians = new Float64Array(names.length);
  for (const row of rows) {
    for (const index of evidence[row] ?? []) {
      gradients[index] = at(gradients, index) + at(gradient, row);
      hessians[index] = at(hessians, index) + at(hessian, row);
    }
  }
  let best: number | null = null;
  let bestGain = MIN_GAIN;
  for (let index = 0; index < names.length; index++) {
    if (!isOpen[index]) continue;
    const there = { gradient: at(gradients, index), hessian: at(hessians, index) };
    const absent = {
      gradient: all.gradient - there.gradient,
      hessian: all.hessian - there.hessian,
    };
    if (there.hessian < MIN_LEAF || absent.hessian < MIN_LEAF) continue;
    const gain = strength(there) + strength(absent) - strength(all);
    if (gain > bestGain) {
      best = index;
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

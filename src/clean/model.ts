/**
 * A small decision tree: a value, or a question after one evidence, with the value so far (what a block is worth before
 * the answer), and the trees for "it is there" and "it is not".
 */
export type Tree = number | [evidence: string, value: number, there: Tree, absent: Tree];

/** What one judgement is made of. A block's score is the base, its evidence's priors, and what each tree gives, summed. */
export interface Judgement {
  base: number;
  trees: Tree[];
}

/** The fitted model: a block is judged by itself first, then again with what was found of its neighbours. */
export interface Model {
  alone: Judgement;
  inCompany: Judgement;
}

/** A score (log odds; above 0: a promo) and what each evidence that is there added to it. */
export interface Weighing {
  score: number;
  weights: Map<string, number>;
}

/** The evidence that a block has, by name: a set, or a map from names. */
export interface EvidenceNames {
  has(name: string): boolean;
  keys(): Iterable<string>;
}

/**
 * What phrases, and a few kinds of page that are rare, are worth before any fitting: they come from knowledge of how sites write, and labelled pages
 * hold too few of them, in too few languages, to fit their worth from. In log odds.
 */
const PRIORS: Readonly<Record<string, number>> = {
  readAlsoLabelAlone: 10,
  furnitureLabelAlone: 10,
  readAlsoLabelOpens: 4,
  readAlsoLabelOpensLink: 2,
  furnitureLabelOpens: 4,
  readAlsoLabelStarts: 4,
  furnitureLabelStarts: 1.5,
  readAlsoPrompt: 4,
  furniturePrompt: 4,
  copyrightSign: 3,
  bracketed: 2,
  menuLink: 4,
  linksAreTheStory: -3,
  headlineAfterLabel: 6,
  linkAfterLabel: 4,
  headingOverGone: 2,
  titleOfBox: 6,
  reference: -8,
};

/**
 * Weighs the evidence on a block. Walking a tree, each answer moves the value; the move is what the evidence
 * asked for is worth here (Saabas 2014, "Interpreting random forests"). Moves for absent evidence count in the score only.
 */
export function weigh(evidence: EvidenceNames, { base, trees }: Judgement): Weighing {
  const weights = new Map<string, number>();
  let score = base;
  for (const name of evidence.keys()) {
    const prior = PRIORS[name] ?? 0;
    weights.set(name, prior);
    score += prior;
  }
  for (const tree of trees) {
    let at = tree;
    while (typeof at !== 'number') {
      const [name, value, there, absent] = at;
      const isThere = evidence.has(name);
      const next: Tree = isThere ? there : absent;
      if (isThere) weights.set(name, (weights.get(name) ?? 0) + valueAt(next) - value);
      at = next;
    }
    score += at;
  }
  return { score, weights };
}

function valueAt(tree: Tree): number {
  return typeof tree === 'number' ? tree : tree[1];
}

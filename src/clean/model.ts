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

/** The evidence that a block has. */
type Findings = readonly { name: string }[];

/**
 * What phrases, and a few kinds of page that are rare, are worth before any fitting: they come from knowledge of how sites write, and labelled pages
 * hold too few of them, in too few languages, to fit their worth from. In log odds.
 */
const PRIORS: Readonly<Record<string, number>> = {
  readAlsoLabelAlone: 10,
  furnitureLabelAlone: 10,
  readAlsoLabelOpens: 6,
  readAlsoLabelOpensLink: 2,
  furnitureLabelOpens: 5,
  readAlsoLabelStarts: 6,
  furnitureLabelStarts: 3,
  labelStartsColon: 3,
  readAlsoPrompt: 5,
  furniturePrompt: 7,
  promptIsAll: 1,
  promptLate: -5,
  inLabelledBox: 9,
  underLinkedHeading: 2,
  relatedMarkup: 3,
  promoMarkupApart: 3,
  pleaMarkup: 2,
  linkToTopic: 2,
  copyrightSign: 7,
  bracketed: 4,
  menuLink: 5,
  linksAreTheStory: -5,
  bareAddress: -5,
  linkToOtherSite: -3,
  linkedPrice: -2,
  priceAlone: 5,
  quotedSpeech: -2,
  numbered: -3,
  embeddedPost: -5,
  tableCell: -2,
  storyMarkup: -2,
  headlineAfterLabel: 6,
  linkAfterLabel: 4,
  linkInLabelledRun: 4,
  headingOverGone: 2,
  titleOfBox: 6,
  reference: -8,
};

/** The score of a block with this evidence, in log odds; above 0: a promo. */
export function scoreOf(findings: Findings, judgement: Judgement): number {
  const { asked, isThere, trees } = compiled(judgement);
  isThere.fill(0);
  let score = judgement.base;
  for (const { name } of findings) {
    const found = asked.get(name);
    if (!found) continue;
    isThere[found.number] = 1;
    score += found.prior;
  }
  for (let tree = 0; tree < judgement.trees.length; tree++)
    score += valueOfTree(trees, tree, isThere);
  return score;
}

function valueOfTree({ depth, asked, values }: CompleteTrees, tree: number, isThere: Uint8Array) {
  const inner = (1 << depth) - 1;
  const first = tree * inner;
  let at = 0;
  for (let level = 0; level < depth; level++)
    at = 2 * at + 1 + (isThere[asked[first + at] ?? 0] ?? 0);
  return values[tree * (inner + 1) + at - inner] ?? 0;
}

/**
 * What each evidence that is there adds to the score. Walking a tree, each answer moves the value; the move is what the
 * evidence asked for is worth here (Saabas 2014, "Interpreting random forests"). Moves for absent evidence count in the
 * score only.
 */
export function weightsOf(findings: Findings, judgement: Judgement): Map<string, number> {
  const weights = new Map(findings.map(({ name }) => [name, PRIORS[name] ?? 0]));
  for (const root of judgement.trees) {
    let at = root;
    while (typeof at !== 'number') {
      const [name, value, there, absent] = at;
      const before = weights.get(name);
      const next: Tree = before === undefined ? absent : there;
      if (before !== undefined) weights.set(name, before + valueAt(next) - value);
      at = next;
    }
  }
  return weights;
}

function valueAt(tree: Tree): number {
  return typeof tree === 'number' ? tree : tree[1];
}

/** A judgement made ready: each block walks all its trees, twice, and by names and objects that takes many times longer. */
interface Compiled {
  /** The evidence that trees ask for, or that has a prior, by name. */
  asked: Map<string, { number: number; prior: number }>;
  /** Which evidence is there, by number; one for all blocks in turn. */
  isThere: Uint8Array;
  trees: CompleteTrees;
}

/**
 * All trees with the same depth, those that end before it filled up. A node's children are found by reckoning: below the
 * place n of a tree they have the places 2n + 1 for "absent" and 2n + 2 for "there".
 */
interface CompleteTrees {
  depth: number;
  /** The number of the evidence asked for, tree by tree. */
  asked: Uint16Array;
  /** The leaves' values, tree by tree. */
  values: Float64Array;
}

const known = new WeakMap<Judgement, Compiled>();

function compiled(judgement: Judgement): Compiled {
  const before = known.get(judgement);
  if (before) return before;
  const asked: Compiled['asked'] = new Map();
  const numberOf = (name: string) => {
    const found = asked.get(name) ?? { number: asked.size, prior: PRIORS[name] ?? 0 };
    asked.set(name, found);
    return found.number;
  };
  for (const name of Object.keys(PRIORS)) numberOf(name);
  const trees = completeTrees(judgement.trees, numberOf);
  const result = { asked, isThere: new Uint8Array(asked.size), trees };
  known.set(judgement, result);
  return result;
}

function completeTrees(trees: readonly Tree[], numberOf: (name: string) => number): CompleteTrees {
  const depth = Math.max(0, ...trees.map(depthOf));
  const inner = (1 << depth) - 1;
  const asked = new Uint16Array(trees.length * inner);
  const values = new Float64Array(trees.length * (inner + 1));
  trees.forEach((root, tree) => {
    const fill = (node: Tree, at: number) => {
      if (at >= inner) {
        values[tree * (inner + 1) + at - inner] = valueAt(node);
        return;
      }
      const [name, , there, absent] = typeof node === 'number' ? [null, 0, node, node] : node;
      if (name !== null) asked[tree * inner + at] = numberOf(name);
      fill(absent, 2 * at + 1);
      fill(there, 2 * at + 2);
    };
    fill(root, 0);
  });
  return { depth, asked, values };
}

function depthOf(tree: Tree): number {
  return typeof tree === 'number' ? 0 : 1 + Math.max(depthOf(tree[2]), depthOf(tree[3]));
}

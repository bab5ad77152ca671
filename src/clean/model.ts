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

/** The evidence that a block has, by name: a set, or a map from names. */
export interface EvidenceNames {
  keys(): Iterable<string>;
}

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
export function scoreOf(evidence: EvidenceNames, judgement: Judgement): number {
  const { asked, roots, isThere } = numbered(judgement);
  isThere.fill(0);
  let score = judgement.base;
  for (const name of evidence.keys()) {
    const found = asked.get(name);
    if (!found) continue;
    isThere[found.number] = 1;
    score += found.prior;
  }
  for (const root of roots) {
    let at = root;
    while (at.asked !== LEAF) at = isThere[at.asked] ? at.there : at.absent;
    score += at.value;
  }
  return score;
}

/**
 * What each evidence that is there adds to the score. Walking a tree, each answer moves the value; the move is what the
 * evidence asked for is worth here (Saabas 2014, "Interpreting random forests"). Moves for absent evidence count in the
 * score only.
 */
export function weightsOf(evidence: EvidenceNames, judgement: Judgement): Map<string, number> {
  const weights = new Map([...evidence.keys()].map((name) => [name, PRIORS[name] ?? 0]));
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

/** A judgement whose trees ask for evidence by number: every block is asked hundreds of times, and by name takes many times longer. */
interface Numbered {
  /** The evidence that trees ask for, or that has a prior. */
  asked: Map<string, { number: number; prior: number }>;
  roots: Node[];
  /** Which evidence is there, by number; one for all blocks in turn. */
  isThere: Uint8Array;
}

interface Node {
  /** The number of the evidence asked for; a leaf asks for `LEAF`, and leads to itself. */
  asked: number;
  value: number;
  there: Node;
  absent: Node;
}

const LEAF = -1;

const known = new WeakMap<Judgement, Numbered>();

function numbered(judgement: Judgement): Numbered {
  const before = known.get(judgement);
  if (before) return before;
  const asked: Numbered['asked'] = new Map();
  const numberOf = (name: string) => {
    const found = asked.get(name) ?? { number: asked.size, prior: PRIORS[name] ?? 0 };
    asked.set(name, found);
    return found.number;
  };
  for (const name of Object.keys(PRIORS)) numberOf(name);
  const toNode = (tree: Tree): Node => {
    if (typeof tree === 'number') return leafOf(tree);
    const [name, value, there, absent] = tree;
    return { asked: numberOf(name), value, there: toNode(there), absent: toNode(absent) };
  };
  const roots = judgement.trees.map(toNode);
  const result = { asked, roots, isThere: new Uint8Array(asked.size) };
  known.set(judgement, result);
  return result;
}

function leafOf(value: number): Node {
  const leaf = { asked: LEAF, value } as Node;
  leaf.there = leaf;
  leaf.absent = leaf;
  return leaf;
}

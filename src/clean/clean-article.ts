import type { Article } from '../article/article.ts';
import { type Block, blocksOf } from '../article/blocks.ts';
import { gatherFacts } from './facts/facts.ts';
import { judge, type Verdict } from './judge.ts';
import { kindOf } from './kind.ts';
import { phraseMatcher } from './phrases/match.ts';
import type { Removal } from './removal.ts';
import type { Rules } from './rules.ts';
import { isTooMuch } from './valve.ts';

/** What `cleanArticle` gives. */
export interface Cleaning {
  /** Every block of the article in order, removed ones too. */
  blocks: Block[];
  removals: Removal[];
  /** Whether so much would have gone that nothing was removed. */
  isValveOpen: boolean;
}

/**
 * Finds the promos among the blocks of `article`, by the rules for its language (`chooseRules`).
 * Changes nothing: the view hides what was removed.
 */
export function cleanArticle(article: Article, rules: Rules): Cleaning {
  const { blocks, verdicts } = judgeArticle(article, rules);
  const promos = verdicts.filter(({ score }) => score > 0);
  const isValveOpen = isTooMuch(verdicts, promos);
  return { blocks, removals: isValveOpen ? [] : promos.map(toRemoval), isValveOpen };
}

/** What speaks for and against each block being a promo, before the safety valve; `cleanArticle` decides by it. */
export function judgeArticle(
  article: Article,
  { phrases, model }: Rules,
): { blocks: Block[]; verdicts: Verdict[] } {
  const blocks = blocksOf(article.body);
  const page = gatherFacts(article, blocks, phraseMatcher(phrases));
  return { blocks, verdicts: judge(page, model) };
}

/** Evidence that moves the score by less is not worth a reader's time. In log odds. */
const MIN_WEIGHT = 0.25;

function toRemoval({ block, evidence }: Verdict): Removal {
  return {
    block: block.block,
    part: null,
    kind: kindOf(block, evidence),
    evidence: evidence
      .filter(({ weight }) => Math.abs(weight) >= MIN_WEIGHT)
      .toSorted((a, b) => b.weight - a.weight),
  };
}

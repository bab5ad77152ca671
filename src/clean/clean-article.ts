import type { Article } from '../article/article.ts';
import { type Block, blocksOf } from '../article/blocks.ts';
import { gatherFacts } from './facts/facts.ts';
import { judge, type Verdict } from './judge.ts';
import { kindOf } from './kind.ts';
import { phraseMatcher } from './phrases/match.ts';
import {
  isByHand,
  NO_DECISIONS,
  ownLabels,
  type ReaderDecisions,
  reasonToKeep,
  weightOfDecisions,
  withDecisions,
} from './reader-decisions.ts';
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
 * Finds the promos among the blocks of `article`, by the rules for its language (`chooseRules`) and what the reader decided
 * for its site. Changes nothing: the view hides what was removed.
 */
export function cleanArticle(
  article: Article,
  rules: Rules,
  decisions: ReaderDecisions = NO_DECISIONS,
): Cleaning {
  const phrases = [...rules.phrases, ...ownLabels(decisions)];
  const { blocks, verdicts } = judgeArticle(article, { ...rules, phrases });
  const promos = verdicts.map(withDecisions(decisions)).filter(({ score }) => score > 0);
  const removals = promos.map((verdict) => toRemoval(verdict, decisions));
  // The valve is there for wrong judgements: what the reader takes out by hand is none.
  const judged = promos.filter((_, i) => !isByHand(removals[i]) && !removals[i]?.keptBy);
  const isValveOpen = isTooMuch(verdicts, judged);
  return { blocks, removals: isValveOpen ? removals.filter(isByHand) : removals, isValveOpen };
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

function toRemoval({ block, score, evidence }: Verdict, decisions: ReaderDecisions): Removal {
  const isReadersAlone = score <= weightOfDecisions(evidence);
  const kind = isReadersAlone ? 'byReader' : kindOf(block, evidence);
  const keptBy = reasonToKeep(decisions, block.block, kind);
  return {
    block: block.block,
    part: null,
    kind,
    evidence: evidence
      .filter(({ weight }) => Math.abs(weight) >= MIN_WEIGHT)
      .toSorted((a, b) => b.weight - a.weight),
    ...(keptBy && { keptBy }),
  };
}

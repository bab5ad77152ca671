import type { Article } from '../article/article.ts';
import { type Block, blocksOf } from '../article/blocks.ts';
import { gatherFacts } from './facts/facts.ts';
import { findParts } from './find-parts.ts';
import { judge, type Verdict } from './judge.ts';
import { kindOf } from './kind.ts';
import { type PhraseMatcher, phraseMatcher } from './phrases/match.ts';
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
  const matcher = phraseMatcher([...rules.phrases, ...ownLabels(decisions)]);
  const { blocks, verdicts } = judgeWith(article, rules, matcher);
  const decided = verdicts.map(withDecisions(decisions));
  const promos = decided.filter(({ score }) => score > 0);
  const removals = decided.flatMap((verdict) =>
    verdict.score > 0
      ? [toRemoval(verdict, decisions)]
      : findParts(verdict.block, matcher).map(withKept(decisions)),
  );
  // The valve is there for wrong judgements: what the reader takes out by hand is none.
  const judged = promos.filter(({ block }) => {
    const removal = removals.find((other) => other.block === block.block);
    return !isByHand(removal) && !removal?.keptBy;
  });
  const isValveOpen = isTooMuch(verdicts, judged);
  return { blocks, removals: isValveOpen ? removals.filter(isByHand) : removals, isValveOpen };
}

/** What speaks for and against each block being a promo, before the safety valve; `cleanArticle` decides by it. */
export function judgeArticle(
  article: Article,
  rules: Rules,
): { blocks: Block[]; verdicts: Verdict[] } {
  return judgeWith(article, rules, phraseMatcher(rules.phrases));
}

function judgeWith(article: Article, { model }: Rules, matcher: PhraseMatcher) {
  const blocks = blocksOf(article.body);
  const page = gatherFacts(article, blocks, matcher);
  return { blocks, verdicts: judge(page, model) };
}

/** Evidence that moves the score by less is not worth a reader's time. In log odds. */
const MIN_WEIGHT = 0.25;

/** A part stays in its place where the reader keeps its kind or its block. */
const withKept =
  (decisions: ReaderDecisions) =>
  (removal: Removal): Removal => {
    const keptBy = reasonToKeep(decisions, removal.block, removal.kind);
    return keptBy ? { ...removal, keptBy } : removal;
  };

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

import type { Article } from '../article/article.ts';
import { type Block, blocksOf } from '../article/blocks.ts';
import { type Cleaning, cleaningOf, type Judged, type JudgedRemoval } from './cleaning.ts';
import { gatherFacts } from './facts/facts.ts';
import { findParts } from './find-parts.ts';
import { judge, type Verdict } from './judge.ts';
import { kindOf } from './kind.ts';
import { type Outline, outlineOf } from './outline.ts';
import { type PhraseMatcher, phraseMatcher } from './phrases/match.ts';
import type { Phrases } from './phrases/phrases.ts';
import {
  isByHand,
  NO_DECISIONS,
  ownLabels,
  type ReaderDecisions,
  reasonToKeep,
  weightOfDecisions,
  withDecisions,
} from './reader-decisions.ts';
import type { Rules } from './rules.ts';
import { isTooMuch } from './valve.ts';

/**
 * Finds the promos among the blocks of `article`, by the rules for its language (`chooseRules`) and what the reader decided
 * for its site. Changes nothing: the view hides what was removed.
 */
export function cleanArticle(
  article: Article,
  rules: Rules,
  decisions: ReaderDecisions = NO_DECISIONS,
): Cleaning {
  const blocks = blocksOf(article.body);
  return cleaningOf(blocks, judgeOutline(outlineOf(article, blocks), rules, decisions));
}

/** The same for an article's outline: the extension has it made in the page, and judged in the background. */
export function judgeOutline(outline: Outline, rules: Rules, decisions: ReaderDecisions): Judged {
  const own = ownLabels(decisions);
  const matcher = own.length > 0 ? phraseMatcher([...rules.phrases, ...own]) : matcherOf(rules);
  const verdicts = judgeWith(outline, rules, matcher);
  const decided = verdicts.map(withDecisions(decisions));
  const removals: JudgedRemoval[] = [];
  // The valve is there for wrong judgements: what the reader takes out by hand is none.
  const judged: Verdict[] = [];
  for (const verdict of decided) {
    if (verdict.score > 0) {
      const removal = toRemoval(verdict, decisions);
      removals.push(removal);
      if (!isByHand(removal) && !removal.keptBy) judged.push(verdict);
    } else {
      const kept = withKept(decisions, verdict.block.block);
      removals.push(...findParts(verdict.block, matcher).map(kept));
    }
  }
  const isValveOpen = isTooMuch(verdicts, judged);
  return { removals: isValveOpen ? removals.filter(isByHand) : removals, isValveOpen };
}

/** What speaks for and against each block being a promo, before the safety valve; `cleanArticle` decides by it. */
export function judgeArticle(
  article: Article,
  rules: Rules,
): { blocks: Block[]; verdicts: Verdict[] } {
  const blocks = blocksOf(article.body);
  const outline = outlineOf(article, blocks);
  return { blocks, verdicts: judgeWith(outline, rules, matcherOf(rules)) };
}

/** Kept while the background lives: a reader's articles are mostly in the same language. */
const matchers = new WeakMap<readonly Phrases[], PhraseMatcher>();

function matcherOf({ phrases }: Rules): PhraseMatcher {
  const matcher = matchers.get(phrases) ?? phraseMatcher(phrases);
  matchers.set(phrases, matcher);
  return matcher;
}

function judgeWith(outline: Outline, { model }: Rules, matcher: PhraseMatcher): Verdict[] {
  return judge(gatherFacts(outline, matcher), model);
}

/** Evidence that moves the score by less is not worth a reader's time. In log odds. */
const MIN_WEIGHT = 0.25;

/** A part stays in its place where the reader keeps its kind or its block. */
const withKept =
  (decisions: ReaderDecisions, block: Pick<Block, 'text'>) =>
  (removal: JudgedRemoval): JudgedRemoval => {
    const keptBy = reasonToKeep(decisions, block, removal.kind);
    return keptBy ? { ...removal, keptBy } : removal;
  };

function toRemoval({ block, score, evidence }: Verdict, decisions: ReaderDecisions): JudgedRemoval {
  const isReadersAlone = score <= weightOfDecisions(evidence);
  const kind = isReadersAlone ? 'byReader' : kindOf(block, evidence);
  const keptBy = reasonToKeep(decisions, block.block, kind);
  return {
    block: block.index,
    part: null,
    kind,
    evidence: evidence
      .filter(({ weight }) => Math.abs(weight) >= MIN_WEIGHT)
      .toSorted((a, b) => b.weight - a.weight),
    ...(keptBy && { keptBy }),
  };
}

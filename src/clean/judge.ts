import { companyEvidence } from './evidence/company-evidence.ts';
import { linkEvidence } from './evidence/link-evidence.ts';
import { markupEvidence } from './evidence/markup-evidence.ts';
import { phraseEvidence } from './evidence/phrase-evidence.ts';
import { placeEvidence } from './evidence/place-evidence.ts';
import type { EvidenceRule } from './evidence/rule.ts';
import { shapeEvidence } from './evidence/shape-evidence.ts';
import type { BlockFacts, PageFacts } from './facts/facts.ts';
import type { Evidence, Reason } from './removal.ts';

/** The weight of each evidence by name, and what a block starts with (`bias`). */
export interface WeightTable {
  bias: number;
  [evidence: string]: number;
}

/** A block is judged by itself first, then again with what was found of its neighbours. */
export interface Weights {
  alone: WeightTable;
  inCompany: WeightTable;
}

/** Evidence found on a block, not yet weighed. */
export interface Finding {
  name: string;
  reason: Reason;
}

/** What was found for and against a block, and the sum: above 0 it is a promo. */
export interface Verdict {
  block: BlockFacts;
  score: number;
  evidence: Evidence[];
}

export const blockRules: EvidenceRule[] = [
  ...phraseEvidence,
  ...linkEvidence,
  ...shapeEvidence,
  ...markupEvidence,
  ...placeEvidence,
];

/** The evidence on a block by itself. */
export function findAlone(block: BlockFacts, page: PageFacts): Finding[] {
  const findings: Finding[] = [];
  for (const { name, reason, find } of blockRules) {
    const args = find(block, page);
    if (args) findings.push({ name, reason: { key: reason, args } });
  }
  return findings;
}

/** The evidence from a block's neighbours, given which blocks were promos by themselves. */
export function findCompany(
  block: BlockFacts,
  page: PageFacts,
  isGone: (index: number) => boolean,
): Finding[] {
  return companyEvidence
    .filter(({ isThere }) => isThere(block, page, isGone))
    .map(({ name, reason }) => ({ name, reason: { key: reason, args: [] } }));
}

/** The sum of the findings' weights and the bias: the log odds of the block being a promo. */
export function score(findings: Finding[], weights: WeightTable): number {
  return findings.reduce((sum, { name }) => sum + (weights[name] ?? 0), weights.bias);
}

/** Judges every block, first alone, then in the company of its neighbours. */
export function judge(page: PageFacts, weights: Weights): Verdict[] {
  const alone = page.blocks.map((block) => findAlone(block, page));
  const gone = alone.map((findings) => score(findings, weights.alone) > 0);
  const isGone = (index: number) => gone[index] ?? false;
  return page.blocks.map((block, index) => {
    const findings = [...(alone[index] ?? []), ...findCompany(block, page, isGone)];
    return {
      block,
      score: score(findings, weights.inCompany),
      evidence: findings.map(({ name, reason }) => ({
        name,
        weight: weights.inCompany[name] ?? 0,
        reason,
      })),
    };
  });
}

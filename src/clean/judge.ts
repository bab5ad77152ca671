import { boxEvidence } from './evidence/box-evidence.ts';
import { findCompany } from './evidence/company-evidence.ts';
import { linkEvidence } from './evidence/link-evidence.ts';
import { markupEvidence } from './evidence/markup-evidence.ts';
import { measureEvidence } from './evidence/measure-evidence.ts';
import { phraseEvidence } from './evidence/phrase-evidence.ts';
import { placeEvidence } from './evidence/place-evidence.ts';
import type { EvidenceRule, Finding } from './evidence/rule.ts';
import { shapeEvidence } from './evidence/shape-evidence.ts';
import type { BlockFacts, PageFacts } from './facts/facts.ts';
import { type Judgement, type Model, scoreOf, weightsOf } from './model.ts';
import type { Evidence } from './removal.ts';

/** What was found for and against a block, and the sum: above 0 it is a promo. */
export interface Verdict {
  block: BlockFacts;
  score: number;
  /** Weighed only when asked for: of what stays nobody asks. */
  readonly evidence: Evidence[];
}

/** Evidence found on a block; each of its kind once. */
export type Findings = readonly Finding[];

const blockRules: EvidenceRule[] = [
  ...phraseEvidence,
  ...linkEvidence,
  ...shapeEvidence,
  ...markupEvidence,
  ...placeEvidence,
  ...boxEvidence,
  ...measureEvidence,
];

/** The evidence on a block by itself. */
export function findAlone(block: BlockFacts, page: PageFacts): Findings {
  const findings: Finding[] = [];
  for (const find of blockRules) {
    const found = find(block, page);
    if (found) findings.push(found);
  }
  return findings;
}

/** The evidence on every block in the company of its neighbours, as `judgement` judges these by themselves. */
export function findAllInCompany(
  page: PageFacts,
  alone: readonly Findings[],
  judgement: Judgement,
): Findings[] {
  const gone = alone.map((findings) => scoreOf(findings, judgement) > 0);
  const isGone = (index: number) => gone[index] ?? false;
  return page.blocks.map((block, index) => [
    ...(alone[index] ?? []),
    ...findCompany(block, page, isGone),
  ]);
}

/** Judges every block, first alone, then in the company of its neighbours. */
export function judge(page: PageFacts, model: Model): Verdict[] {
  const alone = page.blocks.map((block) => findAlone(block, page));
  const inCompany = findAllInCompany(page, alone, model.alone);
  return page.blocks.map((block, index) => {
    const findings = inCompany[index] ?? [];
    return {
      block,
      score: scoreOf(findings, model.inCompany),
      get evidence() {
        return weighed(findings, model.inCompany);
      },
    };
  });
}

function weighed(findings: Findings, judgement: Judgement): Evidence[] {
  const weights = weightsOf(findings, judgement);
  return findings.map(({ name, reason }) => ({
    name,
    weight: Math.round((weights.get(name) ?? 0) * 100) / 100,
    reason,
  }));
}

import { type Findings, findAllInCompany } from '../../src/clean/judge.ts';
import { type Judgement, type Model, scoreOf } from '../../src/clean/model.ts';
import { boostTrees, type Example } from './boost-trees.ts';
import type { Label, LabelledPage } from './labelled-page.ts';

/**
 * What is put on the base in the end, in log odds. Story counts several times in fitting, which asks for more evidence than
 * even odds; by cross-validation that is more than the story's safety needs.
 */
const LENIENCY = 0.8;
/** A story's block counts so many times a promo. */
const STORY_WEIGHT = 3;
/** "Right either way": captions, credits, bylines stay, if nothing else decides. */
const EITHER_WEIGHT = 0.1;
const INNER_FOLDS = 5;

type FindingsOf = Map<LabelledPage, Findings[]>;

/**
 * Fits both judgements. The second sees what the first says of neighbours; so that it learns from errors as they come
 * on unseen pages, it is fitted on what a first judgement says of pages of publishers that it was not fitted on.
 */
export function fitModel(pages: LabelledPage[]): Model {
  const findings: FindingsOf = new Map(pages.map((page) => [page, page.alone]));
  const alone = boostTrees(examplesOf(pages, findings));
  const company: FindingsOf = new Map();
  for (const { fitted, held } of foldsByPublisher(pages, INNER_FOLDS)) {
    const judgement = boostTrees(examplesOf(fitted, findings));
    for (const page of held) {
      company.set(page, findAllInCompany(page.facts, page.alone, judgement));
    }
  }
  const inCompany = boostTrees(examplesOf(pages, company));
  return { alone, inCompany: { ...inCompany, base: inCompany.base + LENIENCY } };
}

/** Splits pages so that each publisher's pages are held out once, all together. Deterministic. */
export function foldsByPublisher(
  pages: LabelledPage[],
  folds: number,
): { fitted: LabelledPage[]; held: LabelledPage[] }[] {
  const publishers = [...new Set(pages.map(({ publisher }) => publisher))].sort();
  const foldOf = new Map(publishers.map((publisher, i) => [publisher, i % folds]));
  return Array.from({ length: folds }, (_, fold) => ({
    fitted: pages.filter(({ publisher }) => foldOf.get(publisher) !== fold),
    held: pages.filter(({ publisher }) => foldOf.get(publisher) === fold),
  }));
}

/** A judgement that nothing was fitted for: what it gives is the sum of the priors. */
const PRIORS_ALONE: Judgement = { base: 0, trees: [] };

const isPromo = (label: Label | undefined) => label === 'R' || label === 'F';

function examplesOf(pages: LabelledPage[], findingsOf: FindingsOf): Example[] {
  return pages.flatMap((page) => {
    const findings = findingsOf.get(page) ?? [];
    const promos = page.labels.filter(isPromo).length;
    const story = page.labels.filter((label) => label === 'S').length;
    return page.labels.flatMap((label, i) => {
      if (!label || label === 'M') return [];
      const found = findings[i] ?? [];
      return [
        {
          evidence: new Set(found.map(({ name }) => name)),
          isPromo: isPromo(label),
          weight: page.weight * weightOf(label, promos, story),
          prior: scoreOf(found, PRIORS_ALONE),
        },
      ];
    });
  });
}

/** Pages with hundreds of blocks of one kind must not drown the others: weight falls with their number. */
function weightOf(label: Label, promos: number, story: number): number {
  if (label === 'N') return EITHER_WEIGHT;
  return isPromo(label) ? 1 / Math.sqrt(promos) : STORY_WEIGHT / Math.sqrt(story / 20 + 1);
}

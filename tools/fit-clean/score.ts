import { judge } from '../../src/clean/judge.ts';
import type { Model } from '../../src/clean/model.ts';
import { isTooMuch } from '../../src/clean/valve.ts';
import type { Label, LabelledPage } from './labelled-page.ts';

/** What a model does to labelled pages; shares are means over the pages that have such blocks, each counting the same. */
export interface Score {
  promosGone: number;
  furnitureGone: number;
  storyKept: number;
  pagesWithStoryLost: number;
  pages: number;
}

/** What goes of a page by `model`: for each block whether it is removed. */
export function removedBlocks({ facts }: LabelledPage, model: Model): boolean[] {
  const verdicts = judge(facts, model);
  const promos = verdicts.filter(({ score }) => score > 0);
  const isOpen = isTooMuch(verdicts, promos);
  return verdicts.map(({ score }) => score > 0 && !isOpen);
}

export function scorePages(removed: Map<LabelledPage, boolean[]>): Score {
  const shares = (label: Label) =>
    [...removed].flatMap(([page, gone]) => {
      const own = gone.filter((_, i) => page.labels[i] === label);
      return own.length ? [own.filter(Boolean).length / own.length] : [];
    });
  const storyLost = shares('S');
  return {
    promosGone: mean(shares('R')),
    furnitureGone: mean(shares('F')),
    storyKept: 1 - mean(storyLost),
    pagesWithStoryLost: storyLost.filter((share) => share > 0).length,
    pages: removed.size,
  };
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

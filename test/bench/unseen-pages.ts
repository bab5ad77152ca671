import { fitModel, foldsByPublisher } from '../../tools/fit-clean/fit-model.ts';
import { readLabelledPages } from '../../tools/fit-clean/labelled-page.ts';
import { removedBlocks } from '../../tools/fit-clean/score.ts';
import type { Labelled } from './labelled.ts';
import { scoreOfPages } from './labelled-pages.ts';
import { showProgress } from './progress.ts';

const FOLDS = 10;

/** Scores `clean` on publishers it was not fitted on: fits it anew for each tenth of them, on the others' pages. */
export async function scoreUnseenPages(labelled: Labelled): Promise<Record<string, number>> {
  const pages = await readLabelledPages(labelled.gold, labelled.pages);
  const answers = foldsByPublisher(pages, FOLDS).flatMap(({ fitted, held }, fold) => {
    showProgress('fitting', fold + 1, FOLDS);
    const model = fitModel(fitted);
    return held.map((page) => {
      const gone = removedBlocks(page, model);
      const shown = page.facts.blocks.filter((_, i) => !gone[i]);
      return { id: page.id, blocks: shown.map(({ block }) => ({ text: block.text })) };
    });
  });
  return scoreOfPages(labelled, answers);
}

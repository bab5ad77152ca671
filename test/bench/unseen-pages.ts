import { crossValidate, readTrainingPages } from '../../tools/fit-clean/training-pages.ts';
import type { Labelled } from './labelled.ts';
import { scoreOfPages } from './labelled-pages.ts';
import { showProgress } from './progress.ts';

/** Scores `clean` on publishers it was not fitted on: fits it anew for each tenth of them, on the others' pages. */
export async function scoreUnseenPages(labelled: Labelled): Promise<Record<string, number>> {
  const pages = await readTrainingPages(labelled.gold, labelled.pages);
  const removed = crossValidate(pages, (fold, folds) => showProgress('fitting', fold, folds));
  const answers = removed.map(([page, gone]) => {
    const shown = page.facts.blocks.filter((_, i) => !gone[i]);
    return { id: page.id, blocks: shown.map(({ block }) => ({ text: block.text })) };
  });
  return scoreOfPages(labelled, answers);
}

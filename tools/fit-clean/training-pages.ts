import { existsSync } from 'node:fs';
import { fitModel, foldsByPublisher } from './fit-model.ts';
import { type LabelledPage, readLabelledPages, readPagesLabelledApart } from './labelled-page.ts';
import { removedBlocks } from './score.ts';

/** The pages that the model is fitted to. */
export interface TrainingPages {
  /** Labelled block by block, and scored. */
  scored: LabelledPage[];
  /** Other publishers' pages, labelled more roughly by us: they count less, and are not scored. */
  more: LabelledPage[];
}

/** Our labels of further pages: ids, letters and hashes of blocks, no texts. */
const LABELS = new URL('labels.jsonl', import.meta.url).pathname;
/** By cross-validation: the rough labels teach what furniture looks like, but blur promos where they count in full. */
const WEIGHT_OF_MORE = 0.25;
const FOLDS = 10;

/** Reads `name.gold.jsonl` with its pages in `directory`, and what stands beside it as `extra`, if it is there. */
export async function readTrainingPages(gold: string, directory: string): Promise<TrainingPages> {
  const beside = directory.replace(/[^/]+\/?$/, 'extra');
  const list = `${beside}.gold.jsonl`;
  return {
    scored: await readLabelledPages(gold, directory),
    more: existsSync(list)
      ? await readPagesLabelledApart(list, beside, LABELS, WEIGHT_OF_MORE)
      : [],
  };
}

/**
 * For each tenth of the publishers, what goes of their pages by a model fitted to the pages of all others: how it does on
 * publishers that it has not seen. `onFold` is told each fold's number, from 1 to `folds`.
 */
export function crossValidate(
  { scored, more }: TrainingPages,
  onFold: (fold: number, folds: number) => void,
): [LabelledPage, boolean[]][] {
  return foldsByPublisher(scored, FOLDS).flatMap(({ fitted, held }, fold) => {
    onFold(fold + 1, FOLDS);
    const unseen = new Set(held.map(({ publisher }) => publisher));
    const others = more.filter(({ publisher }) => !unseen.has(publisher));
    const model = fitModel([...fitted, ...others]);
    return held.map((page): [LabelledPage, boolean[]] => [page, removedBlocks(page, model)]);
  });
}

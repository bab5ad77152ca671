// npm run fit-clean [-- --gold PAGES.jsonl --dir DIR]
// Fits the model of `clean` to labelled pages and writes src/clean/model.json; prints how it does on publishers it has not seen.
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Judgement, Model } from '../src/clean/model.ts';
import { fitModel, foldsByPublisher } from './fit-clean/fit-model.ts';
import { type LabelledPage, readLabelledPages } from './fit-clean/labelled-page.ts';
import { removedBlocks, scorePages } from './fit-clean/score.ts';

const FOLDS = 10;
const OUTPUT = 'src/clean/model.json';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string', default: '../shared/pages/dev.gold.jsonl' },
      dir: { type: 'string', default: '../shared/pages/dev' },
    },
  });
  if (!existsSync(values.gold)) throw new Error(`${values.gold}: no labelled pages there`);
  const pages = await readLabelledPages(values.gold, values.dir);
  print('on publishers it was not fitted on', crossValidate(pages));
  const model = fitModel(pages);
  print(
    'on the pages it was fitted on',
    pages.map((page) => [page, removedBlocks(page, model)]),
  );
  writeFileSync(OUTPUT, formatted(model));
}

/** A tree a line, so that a person can read it and a change can be told. */
function formatted(model: Model): string {
  const judgements = Object.entries(model).map(([name, { base, trees }]: [string, Judgement]) => {
    const lines = trees.map((tree) => `    ${JSON.stringify(tree)}`).join(',\n');
    return `  "${name}": {\n  "base": ${base},\n  "trees": [\n${lines}\n  ]}`;
  });
  return `{\n${judgements.join(',\n')}\n}\n`;
}

type Removed = [LabelledPage, boolean[]][];

function crossValidate(pages: LabelledPage[]): Removed {
  return foldsByPublisher(pages, FOLDS).flatMap(({ fitted, held }) => {
    const model = fitModel(fitted);
    return held.map((page): Removed[number] => [page, removedBlocks(page, model)]);
  });
}

function print(what: string, removed: Removed): void {
  console.log(what);
  console.table(scorePages(new Map(removed)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

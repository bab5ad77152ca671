// npm run fit-clean [-- --gold PAGES.jsonl --dir DIR]
// Fits the model of `clean` to labelled pages and writes src/clean/model.json; prints how it does on publishers it has not seen.
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Judgement, Model } from '../src/clean/model.ts';
import { fitModel } from './fit-clean/fit-model.ts';
import { removedBlocks, scorePages } from './fit-clean/score.ts';
import { crossValidate, readTrainingPages } from './fit-clean/training-pages.ts';

const OUTPUT = 'src/clean/model.json';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string', default: '../shared/pages/dev.gold.jsonl' },
      dir: { type: 'string', default: '../shared/pages/dev' },
    },
  });
  if (!existsSync(values.gold)) throw new Error(`${values.gold}: no labelled pages there`);
  const pages = await readTrainingPages(values.gold, values.dir);
  print('on publishers it was not fitted on', new Map(crossValidate(pages, () => {})));
  const model = fitModel([...pages.scored, ...pages.more]);
  print(
    'on the pages it was fitted on',
    new Map(pages.scored.map((page) => [page, removedBlocks(page, model)])),
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

function print(what: string, removed: Parameters<typeof scorePages>[0]): void {
  console.log(what);
  console.table(scorePages(removed));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

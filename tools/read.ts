// npm run --silent read -- [--url URL] FILE.html[.gz] …
// npm run --silent read -- --list PAGES.jsonl|PAGES.tsv --dir DIR
// With --explain it prints instead, in plain words, what speaks for and against each block being a promo.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { explainSavedPage } from './read/explain-saved-page.ts';
import { readSavedPage } from './read/read-saved-page.ts';
import { fromFiles, fromList, type SavedPage } from './read/saved-pages.ts';

const USAGE = `usage: read [--explain] [--url URL] FILE.html[.gz] …
       read [--explain] --list PAGES.jsonl|PAGES.tsv --dir DIR   (fields: id, file, url)`;

interface Arguments {
  pages: SavedPage[];
  isExplaining: boolean;
}

function parseArguments(): Arguments {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      list: { type: 'string' },
      dir: { type: 'string' },
      explain: { type: 'boolean', default: false },
    },
  });
  if (!values.list && positionals.length === 0) throw new Error(USAGE);
  const pages = values.list
    ? fromList(values.list, resolve(values.dir ?? '.'))
    : fromFiles(positionals, values.url);
  return { pages, isExplaining: values.explain };
}

async function main(): Promise<void> {
  const { pages, isExplaining } = parseArguments();
  for (const page of pages) {
    const output = isExplaining ? explainSavedPage(page) : JSON.stringify(readSavedPage(page));
    process.stdout.write(`${output}\n`);
    // jsdom frees a closed page's memory only between turns of the event loop.
    await new Promise((next) => setImmediate(next));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

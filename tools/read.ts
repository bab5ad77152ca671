// npm run --silent read -- [--url URL] FILE.html[.gz] …
// npm run --silent read -- --list PAGES.jsonl|PAGES.tsv --dir DIR
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSavedPage } from './read/read-saved-page.ts';
import { fromFiles, fromList, type SavedPage } from './read/saved-pages.ts';

const USAGE = `usage: read [--url URL] FILE.html[.gz] …
       read --list PAGES.jsonl|PAGES.tsv --dir DIR   (fields: id, file, url)`;

function pagesFromArguments(): SavedPage[] {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, list: { type: 'string' }, dir: { type: 'string' } },
  });
  if (values.list) return fromList(values.list, resolve(values.dir ?? '.'));
  if (positionals.length === 0) throw new Error(USAGE);
  return fromFiles(positionals, values.url);
}

async function main(): Promise<void> {
  for (const page of pagesFromArguments()) {
    process.stdout.write(`${JSON.stringify(readSavedPage(page))}\n`);
    // jsdom frees a closed page's memory only between turns of the event loop.
    await new Promise((next) => setImmediate(next));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

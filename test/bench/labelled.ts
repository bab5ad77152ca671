import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where labelled pages, people and the scripts that score them lie; they belong to others and are not part of the project. */
export interface Labelled {
  gold: string;
  pages: string;
  /** Further articles, of which only the text is known. */
  moreArticles: { gold: string; pages: string };
  people: string;
  score: string;
}

/** The places under a folder of labelled data; a list of pages and their folder can be given by themselves. */
export function labelledIn(folder: string, gold?: string, pages?: string): Labelled {
  return {
    gold: gold ?? join(folder, 'pages/dev.gold.jsonl'),
    pages: pages ?? join(folder, 'pages/dev'),
    moreArticles: {
      gold: join(folder, 'pages/extra.gold.jsonl'),
      pages: join(folder, 'pages/extra'),
    },
    people: join(folder, 'people/dev'),
    score: join(folder, 'score'),
  };
}

/** The first of the files that is not there; null: all are. */
export function missingFile(...files: string[]): string | null {
  return files.find((file) => !existsSync(file)) ?? null;
}

/** What a scoring script says of answers (one a line of JSON). Throws what the script says where it fails. */
export function score(script: string, gold: string, answers: unknown[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'));
  const file = join(folder, 'answers.jsonl');
  writeFileSync(file, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
  try {
    const output = execFileSync(process.execPath, [script, gold, file, '--json'], {
      encoding: 'utf8',
    });
    return JSON.parse(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

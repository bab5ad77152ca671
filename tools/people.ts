// npm run --silent people -- [--explain] DOCS.jsonl
// Reads a JSON object {id, text} a line and prints {id, persons: [{name, role, mentions: [[start, end], …]}]} a line;
// a bad line gives {id or line, error}. With --explain it prints instead, in plain words, why each span is whose name.
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { explainPeople } from '../src/people/explain-people.ts';
import { findPeople } from '../src/people/find-people.ts';
import { recognise } from './recogniser.ts';

interface Doc {
  id: unknown;
  text: string;
}

const USAGE = 'usage: npm run --silent people -- [--explain] DOCS.jsonl';

/** A line that is no document: its id, or its number if it has none, and what is wrong with it. */
interface BadLine {
  id?: unknown;
  line?: number;
  error: string;
}

function parseDoc(json: string, line: number): Doc | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { line, error: 'not JSON' };
  }
  const { id, text } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (typeof text === 'string') return { id: id ?? null, text };
  return { ...(id === undefined ? { line } : { id }), error: 'no “text”' };
}

function answer({ id, text }: Doc): string {
  const persons = findPeople(text, recognise).map(({ name, role, mentions }) => ({
    name,
    role,
    mentions: mentions.map(({ start, end }) => [start, end]),
  }));
  return JSON.stringify({ id, persons });
}

function explain({ id, text }: Doc): string {
  return [`${id}`, ...explainPeople(text, recognise).map((line) => `  ${line}`)].join('\n');
}

async function main(args: string[]): Promise<void> {
  const file = args.find((arg) => !arg.startsWith('--'));
  if (!file || !existsSync(file)) {
    console.error(file ? `No such file: ${file}\n${USAGE}` : USAGE);
    process.exitCode = 1;
    return;
  }
  const print = args.includes('--explain') ? explain : answer;
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    number++;
    if (line.trim() === '') continue;
    const doc = parseDoc(line, number);
    console.log('error' in doc ? JSON.stringify(doc) : print(doc));
  }
}

await main(process.argv.slice(2));

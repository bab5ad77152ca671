// npm run --silent people -- [--explain] DOCS.jsonl
// Reads a JSON object {id, text} a line and prints {id, persons: [{name, role, mentions: [[start, end], …]}]} a line.
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { findPeople } from '../src/people/find-people.ts';

interface Doc {
  id: unknown;
  text: string;
}

const USAGE = 'usage: npm run --silent people -- [--explain] DOCS.jsonl';

/** The document of a line; throws with what is wrong with it. */
function parseDoc(line: string): Doc {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error('not a JSON object');
  const { id, text } = value as Partial<Record<string, unknown>>;
  if (typeof text !== 'string') throw new Error('no “text”', { cause: id });
  return { id: id ?? null, text };
}

function readLine(line: string, number: number): unknown {
  let id: unknown = null;
  try {
    const doc = parseDoc(line);
    id = doc.id;
    const persons = findPeople(doc.text).map(({ name, role, mentions }) => ({
      name,
      role,
      mentions: mentions.map(({ start, end }) => [start, end]),
    }));
    return { id, persons };
  } catch (error) {
    return { ...(id === null ? { line: number } : { id }), error: String(error) };
  }
}

async function main(args: string[]): Promise<void> {
  const file = args.find((arg) => !arg.startsWith('--'));
  if (!file || !existsSync(file)) {
    console.error(file ? `No such file: ${file}\n${USAGE}` : USAGE);
    process.exitCode = 1;
    return;
  }
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    number++;
    if (line.trim() !== '') console.log(JSON.stringify(readLine(line, number)));
  }
}

await main(process.argv.slice(2));

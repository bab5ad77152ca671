import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TITLES } from './titles.ts';

/** A span of a training text with its type: PERSON, or anything else. */
export type Entity = [start: number, end: number, type: string];

export interface Example {
  id: string;
  source: string;
  text: string;
  entities: Entity[];
}

/** Takes titles off the front and the possessive off the end of a person's name; null if nothing is left. */
function nameAlone(text: string, [start, end]: Entity): [number, number] | null {
  let from = start;
  let to = end;
  const possessive = /['’]s?$/.exec(text.slice(from, to));
  if (possessive) to -= possessive[0].length;
  for (;;) {
    const title = /^(\S+)\s+/.exec(text.slice(from, to));
    if (!title || !TITLES.has((title[1] as string).replace(/[.,]+$/, '').toLowerCase())) break;
    from += title[0].length;
  }
  const rest = text.slice(from, to);
  if (TITLES.has(rest.replace(/[.,]+$/, '').toLowerCase())) return null;
  return from < to ? [from, to] : null;
}

function cleaned(example: Example): Example {
  const entities: Entity[] = [];
  for (const entity of example.entities) {
    if (entity[2] !== 'PERSON') {
      entities.push([entity[0], entity[1], entity[2] === 'NESTED_PERSON' ? 'ORG' : entity[2]]);
      continue;
    }
    const name = nameAlone(example.text, entity);
    if (name) entities.push([name[0], name[1], 'PERSON']);
  }
  return { ...example, entities };
}

/**
 * Texts on which the joining of mentions is measured (dev/links): never trained on, though the folder of training data
 * holds them too.
 */
const MEASURED_ON = /^gum_(?:bio|interview)/;

/** All examples of a folder of .jsonl files that may be trained on, in the order of the files' names. */
export function readCorpus(folder: string): Example[] {
  if (!existsSync(folder))
    throw new Error(`No training data at ${folder}: give the folder as an argument`);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  if (files.length === 0) throw new Error(`No .jsonl files in ${folder}`);
  return files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Example)
      .filter(({ source }) => !MEASURED_ON.test(source))
      .map(cleaned),
  );
}

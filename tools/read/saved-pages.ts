import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A page to read: where it is saved and where it came from. */
export interface SavedPage {
  id: string;
  file: string;
  url: string | undefined;
}

/** Pages named one by one; their ids are the file names without `.html(.gz)`. */
export function fromFiles(files: string[], url: string | undefined): SavedPage[] {
  return files.map((file) => ({ id: idOf(file), file, url }));
}

/**
 * The pages of a list: JSON lines, or lines of tab-separated values whose first line names the fields. Fields are
 * `id`, `file` (in `directory`) and `url`; others are ignored. Throws where the list cannot be read or a line has no file.
 */
export function fromList(list: string, directory: string): SavedPage[] {
  const lines = readFileSync(list, 'utf8')
    .split(/\r?\n/)
    .map((text, i) => ({ text, number: i + 1 }))
    .filter(({ text }) => text !== '');
  const rows = list.endsWith('.tsv') ? parseTable(lines) : lines.map(parseLine);
  return rows.map(({ fields: { id, file, url }, number }) => {
    if (typeof file !== 'string' || !file) {
      throw new Error(`${list}: line ${number} names no file`);
    }
    return {
      id: id === undefined || id === null || id === '' ? idOf(file) : String(id),
      file: join(directory, file),
      url: typeof url === 'string' && url ? url : undefined,
    };
  });
}

/** A line of a list; its number is for messages. */
interface Line {
  text: string;
  number: number;
}

interface Row {
  fields: Record<string, unknown>;
  number: number;
}

function parseLine({ text, number }: Line): Row {
  return { fields: JSON.parse(text), number };
}

function parseTable([header, ...lines]: Line[]): Row[] {
  const names = header?.text.split('\t') ?? [];
  return lines.map(({ text, number }) => {
    const cells = text.split('\t');
    return { fields: Object.fromEntries(names.map((name, i) => [name, cells[i]])), number };
  });
}

function idOf(file: string): string {
  return basename(file).replace(/\.html?(?:\.gz)?$/i, '');
}

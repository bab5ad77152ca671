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
  const lines = readFileSync(list, 'utf8').split(/\r?\n/).filter(Boolean);
  const rows = list.endsWith('.tsv') ? parseTable(lines) : lines.map((line) => JSON.parse(line));
  return rows.map(({ id, file, url }, i) => {
    if (typeof file !== 'string') throw new Error(`${list}: line ${i + 1} names no file`);
    return {
      id: id === undefined ? idOf(file) : String(id),
      file: join(directory, file),
      url: typeof url === 'string' ? url : undefined,
    };
  });
}

function parseTable([header = '', ...lines]: string[]): Record<string, unknown>[] {
  const fields = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(fields.map((field, i) => [field, cells[i]]));
  });
}

function idOf(file: string): string {
  return basename(file).replace(/\.html?(?:\.gz)?$/i, '');
}

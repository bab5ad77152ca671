import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import {
  changesFrom,
  DEFAULTS,
  parseSettings,
  SETTINGS_VERSION,
  type Settings,
} from '../../settings/settings.ts';

/** What tells a file of ours from others. */
const FORMAT = 'galley-settings';
/** Everything that can be set and remembered is some 3 MB of text; what is longer is none of ours. */
const MAX_CHARACTERS = 10_000_000;

/** All settings as one JSON text, to keep or to take to another computer. */
export function exportText(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, ...changesFrom(DEFAULTS, settings) }, null, 2)}\n`;
}

/** What is wrong in a file, and in which line of it; `line` is null where that cannot be told. */
interface ImportFault {
  path: string;
  line: number | null;
}

/** What a file holds. Sound settings are taken although others are faulty. */
export type Imported =
  | { error: 'notJson'; line: number | null }
  | { error: 'notOurs' | 'newer' }
  | { settings: Settings; faults: ImportFault[] };

/** Reads a file that may be anything. Never throws. */
export function importText(text: string): Imported {
  if (text.length > MAX_CHARACTERS) return { error: 'notOurs' };
  const read = parsed(text);
  if (read === undefined) return { error: 'notJson', line: lineOfError(text) };
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return { error: 'notOurs' };
  const { format, version } = read as Record<string, unknown>;
  if (format !== FORMAT) return { error: 'notOurs' };
  if (typeof version === 'number' && version > SETTINGS_VERSION) return { error: 'newer' };
  const { settings, repairs } = parseSettings(read);
  return { settings, faults: repairs.length > 0 ? placed(repairs, text) : [] };
}

/** undefined: it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Browsers say in different words, or not at all, where JSON goes wrong. */
function lineOfError(text: string): number | null {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  return first ? lineCounter(text)(first.offset) : null;
}

function placed(paths: readonly string[], text: string): ImportFault[] {
  const tree = parseTree(text);
  const lineAt = lineCounter(text);
  return paths.map((path) => {
    const found = nodeAt(tree, path);
    return { path, line: found ? lineAt(found.offset) : null };
  });
}

/** What a path names ("sites[3]", "promos.bySite.news.example.keptKinds[0]"): names may have dots in them. */
function nodeAt(node: Node | undefined, path: string): Node | undefined {
  if (!node || path === '') return node;
  const index = /^\[(\d+)\]/.exec(path);
  if (index) return nodeAt(node.children?.[Number(index[1])], path.slice(index[0].length));
  const rest = path.replace(/^\./, '');
  for (const { children = [] } of node.children ?? []) {
    const [key, value] = children;
    const name: unknown = key?.value;
    if (typeof name !== 'string' || !rest.startsWith(name)) continue;
    const after = rest.slice(name.length);
    const found = /^(?:$|[.[])/.test(after) ? nodeAt(value, after) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Gives the function that tells the line (from 1) of an offset. */
function lineCounter(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    const passed = ends.findIndex((end) => end >= offset);
    return (passed < 0 ? ends.length : passed) + 1;
  };
}

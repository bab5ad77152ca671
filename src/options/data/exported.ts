import {
  changesFrom,
  DEFAULTS,
  parseSettings,
  SETTINGS_VERSION,
  type Settings,
} from '../../settings/settings.ts';

/** What tells a file of ours from others. */
const FORMAT = 'galley-settings';

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
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    return { error: 'notJson', line: lineOfError(text, error) };
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return { error: 'notOurs' };
  const { format, version } = read as Record<string, unknown>;
  if (format !== FORMAT) return { error: 'notOurs' };
  if (typeof version === 'number' && version > SETTINGS_VERSION) return { error: 'newer' };
  const { settings, repairs } = parseSettings(read);
  return { settings, faults: repairs.map((path) => ({ path, line: lineOfPath(text, path) })) };
}

/** Firefox says "line 5 column 3"; Chromium mostly nothing: there the first line is looked for whose text cannot go on. */
function lineOfError(text: string, error: unknown): number | null {
  const told = error instanceof Error ? /line (\d+)/.exec(error.message)?.[1] : undefined;
  if (told) return Number(told);
  const lines = text.split('\n');
  let [sound, faulty] = [0, lines.length];
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1;
    if (canGoOn(lines.slice(0, middle).join('\n'))) sound = middle;
    else faulty = middle;
  }
  return faulty;
}

/** Whether a text is the beginning of some JSON: all that is wrong with it is that it ends. */
function canGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /position (\d+)/.exec(message)?.[1];
    return /\bend of|unterminated/i.test(message) || Number(position ?? 0) >= beginning.length;
  }
}

/** The line on which what `path` names begins: of "sites[3]", the fourth thing after "sites". */
function lineOfPath(text: string, path: string): number | null {
  let at = 0;
  for (const [, key, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    at = key !== undefined ? afterKey(text, at, key) : afterItems(text, at, Number(index));
    if (at < 0) return null;
  }
  return text.slice(0, at).split('\n').length;
}

function afterKey(text: string, from: number, key: string): number {
  const found = text.indexOf(`${JSON.stringify(key)}:`, from);
  const spaced = found < 0 ? text.indexOf(`${JSON.stringify(key)} :`, from) : found;
  return spaced < 0 ? -1 : text.indexOf(':', spaced + key.length + 2) + 1;
}

/** The beginning of an item of the list that begins after `from`. */
function afterItems(text: string, from: number, index: number): number {
  const start = text.indexOf('[', from);
  if (start < 0) return -1;
  let depth = 0;
  let passed = 0;
  let isInText = false;
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at] ?? '';
    if (isInText) {
      if (character === '\\') at += 1;
      else if (character === '"') isInText = false;
      continue;
    }
    if (depth === 0 && passed === index && /\S/.test(character)) return at;
    if (character === '"') isInText = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    else if (character === ',' && depth === 0) passed += 1;
  }
  return -1;
}

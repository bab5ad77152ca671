import { change, type FigureKind, type Figures, isMissed, written } from './figures.ts';

/** The committed figures stand in the one block of JSON; other text is written by hand. */
const JSON_BLOCK = /```json\n([\s\S]*?)\n```/;

/** The figures that a results file holds. Throws where its block of JSON is missing or broken. */
export function committedFigures(markdown: string): Figures {
  const json = JSON_BLOCK.exec(markdown)?.[1];
  if (json === undefined) throw new Error('the results have no block of JSON');
  return JSON.parse(json) as Figures;
}

/** Figures measured now over committed ones: a section that was not measured, or a figure, keeps its committed value. */
export function merged(committed: Figures, measured: Figures): Figures {
  const sections = new Set([...Object.keys(committed), ...Object.keys(measured)]);
  return Object.fromEntries(
    [...sections].map((name) => [name, { ...committed[name], ...measured[name] }]),
  );
}

/**
 * The results file with other figures: in its block of JSON, and in the table between `<!-- name -->` and
 * `<!-- /name -->` of each section. Throws where a section with figures has no such place.
 */
export function withFigures(
  markdown: string,
  figures: Figures,
  kinds: Record<string, FigureKind[]>,
): string {
  let text = markdown.replace(
    JSON_BLOCK,
    () => `\`\`\`json\n${JSON.stringify(figures, null, 2)}\n\`\`\``,
  );
  for (const [name, own] of Object.entries(kinds)) {
    const values = figures[name];
    if (!values) continue;
    const place = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!place.test(text)) throw new Error(`the results have no place for “${name}”`);
    const table = markdownTable(own, values);
    text = text.replace(place, (_, open, close) => `${open}\n${table}\n${close}`);
  }
  return text;
}

function markdownTable(kinds: FigureKind[], values: Record<string, number>): string {
  const rows = present(kinds, values).map(([kind, value]) => {
    const must = kind.must === undefined ? '' : mustWritten(kind);
    return `| ${kind.label} | ${written(value, kind.unit)} | ${must}${isMissed(kind, value) ? ' **missed**' : ''} |`;
  });
  return ['| | measured | must |', '|---|---:|---|', ...rows].join('\n');
}

/** A table for the terminal: each figure now, its change against the committed one, and what it must reach. */
export function changeTable(
  kinds: FigureKind[],
  now: Record<string, number>,
  before: Record<string, number> = {},
): string {
  return aligned(
    present(kinds, now).map(([kind, value]) => [
      kind.label,
      written(value, kind.unit),
      change(kind, before[kind.name], value),
      `${kind.must === undefined ? '' : mustWritten(kind)}${isMissed(kind, value) ? '  MISSED' : ''}`,
    ]),
  );
}

function present(kinds: FigureKind[], values: Record<string, number>): [FigureKind, number][] {
  return kinds.flatMap((kind): [FigureKind, number][] => {
    const value = values[kind.name];
    return value === undefined ? [] : [[kind, value]];
  });
}

function mustWritten({ better, must = 0, unit }: FigureKind): string {
  return `${better === 'more' ? '≥' : '≤'} ${written(must, unit)}`;
}

/** Rows of cells under each other, the first column to the left, the others to the right. */
function aligned(rows: string[][]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length);
    });
  }
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

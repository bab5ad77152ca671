import { describe, expect, test } from 'vitest';
import type { FigureKind } from './figures.ts';
import { changeTable, committedFigures, merged, withFigures } from './results-file.ts';

const KINDS: Record<string, FigureKind[]> = {
  clean: [
    { name: 'gone', label: 'promos gone', unit: 'share', better: 'more', must: 0.9 },
    { name: 'lost', label: 'story lost', unit: 'count', better: 'less', must: 6 },
    { name: 'size', label: 'size', unit: 'kB', better: 'less' },
  ],
};

const FILE = `# Results
Some words.
<!-- clean -->
an old table
<!-- /clean -->
More words.

\`\`\`json
{ "clean": { "gone": 0.5 }, "size": { "all": 1 } }
\`\`\`
The end.
`;

test('committed figures are those of the block of JSON', () => {
  expect(committedFigures(FILE)).toEqual({ clean: { gone: 0.5 }, size: { all: 1 } });
  expect(() => committedFigures('# Results')).toThrow('no block of JSON');
  expect(() => committedFigures('```json\n{ "clean":\n```')).toThrow(SyntaxError);
});

test('what was not measured keeps its committed value', () => {
  const measured = { clean: { gone: 0.6 }, speed: { article: 1.2 } };
  expect(merged({ clean: { gone: 0.5, lost: 3 }, size: { all: 1 } }, measured)).toEqual({
    clean: { gone: 0.6, lost: 3 },
    size: { all: 1 },
    speed: { article: 1.2 },
  });
});

describe('withFigures', () => {
  const figures = { clean: { gone: 0.85, lost: 6 }, size: { all: 2 } };
  const written = withFigures(FILE, figures, KINDS);

  test('changes the block of JSON and nothing that is written by hand', () => {
    expect(committedFigures(written)).toEqual(figures);
    expect(written).toMatch(/^# Results\nSome words\./);
    expect(written).toMatch(/More words\.[\s\S]*The end\.\n$/);
  });

  test('writes a section’s table, and says what is missed', () => {
    expect(written).toContain('| promos gone | 85.00 % | ≥ 90.00 % **missed** |');
    expect(written).toContain('| story lost | 6 | ≤ 6 |');
    expect(written).not.toContain('an old table');
    expect(written).not.toContain('| size |');
  });

  test('is the same when written again', () => {
    expect(withFigures(written, figures, KINDS)).toBe(written);
  });

  test('refuses a file without a place for the section', () => {
    const file = FILE.replace('<!-- clean -->', '');
    expect(() => withFigures(file, figures, KINDS)).toThrow('no place for “clean”');
  });
});

test('the table for the terminal has the change, what was not measured is left out', () => {
  const table = changeTable(KINDS.clean ?? [], { gone: 0.85, lost: 2 }, { gone: 0.8, size: 3 });
  expect(table.split('\n').map((line) => line.split(/\s{2,}/))).toEqual([
    ['promos gone', '85.00 %', '+5.00 %', '≥ 90.00 %', 'MISSED'],
    ['story lost', '2', 'new', '≤ 6'],
  ]);
});

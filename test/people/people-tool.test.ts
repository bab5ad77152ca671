// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TEXT = 'President Ann Bell left. Bell slept.';

let directory = '';
let file = '';

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'people-'));
  file = join(directory, 'docs.jsonl');
  const lines = [
    '{bad',
    JSON.stringify({ id: 'a', text: TEXT }),
    '',
    JSON.stringify({ id: 'b' }),
    'null',
  ];
  writeFileSync(file, lines.join('\n'));
});

afterAll(() => rmSync(directory, { recursive: true }));

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tools/people.ts', ...args],
    { encoding: 'utf8' },
  );
  return { lines: stdout.trim().split('\n'), stderr, status };
}

/** Each starts a process of its own, which takes long where much else runs. */
const PATIENCE_MS = 60_000;

describe('the people tool', { timeout: PATIENCE_MS }, () => {
  it('prints the persons of each line, and goes on after a bad one', () => {
    const { lines, status } = run(file);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { line: 1, error: 'not JSON' },
      {
        id: 'a',
        persons: [
          {
            name: 'Ann Bell',
            role: 'President',
            mentions: [
              [10, 18],
              [25, 29],
            ],
          },
        ],
      },
      { id: 'b', error: 'no “text”' },
      { line: 5, error: 'no “text”' },
    ]);
    expect(status).toBe(0);
  });

  it('says why with --explain', () => {
    const { lines } = run('--explain', file);
    expect(lines[1]).toBe('a');
    expect(lines[2]).toBe('  Ann Bell: President');
    expect(lines[3]).toContain('10–18 “Ann Bell”: ');
    expect(lines[4]).toMatch(/25–29 “Bell”: .*; the family name of Ann Bell/);
  });

  it('says so and fails where there is no file', () => {
    const { stderr, status } = run(join(directory, 'none.jsonl'));
    expect(stderr).toContain('No such file');
    expect(status).toBe(1);
  });
});

// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/people/coverage.ts';
import { recogniseByRule } from '../../../src/people/rules/recognise-by-rule.ts';
import { markedText } from '../marked-text.ts';

/** Invented reports with the names of people in [brackets], and streets, teams, bodies and towns that are named after some. */
const read = (language: string) =>
  markedText(readFileSync(join(import.meta.dirname, 'languages', `${language}.txt`), 'utf8'));

describe('recogniseByRule', () => {
  it.each([
    ['ca', 3, 6],
    ['cs', 5, 6],
    ['da', 6, 6],
    ['de', 7, 8],
    ['es', 7, 7],
    ['fi', 5, 6],
    ['fr', 6, 7],
    ['hr', 5, 6],
    ['hu', 3, 4],
    ['id', 6, 6],
    ['it', 6, 7],
    ['ms', 6, 6],
    ['nl', 7, 7],
    ['pl', 6, 6],
    ['pt', 6, 6],
    ['ro', 6, 6],
    ['sk', 5, 6],
    ['sv', 6, 6],
    ['tr', 5, 5],
    ['vi', 4, 5],
  ])('invents nobody in %s, and finds %i of %i mentions', (language, least, all) => {
    const { text, mentions } = read(language);
    expect(coverageOf(text)).toBe('partial');
    const key = ({ start, end }: { start: number; end: number }) =>
      `${start} ${text.slice(start, end)}`;
    const found = recogniseByRule(text).map(key);
    const expected = mentions.map(key);
    expect(found.filter((name) => !expected.includes(name))).toEqual([]);
    expect(expected).toHaveLength(all);
    expect(found.length).toBeGreaterThanOrEqual(least);
  });
});

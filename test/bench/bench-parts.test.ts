import { describe, expect, test } from 'vitest';
import { generatedArticle } from './generated-article.ts';
import { PARTS, parseOptions } from './options.ts';
import { excess, scoreNames } from './own-pages.ts';
import { shares } from './sizes.ts';
import { againstLinear, median, perDoubling } from './time.ts';

describe('options', () => {
  test('everything is measured where nothing is said', () => {
    expect(parseOptions([])).toMatchObject({ only: PARTS, isWriting: false });
  });

  test('--only takes parts in any order', () => {
    expect(parseOptions(['--only', 'size,own']).only).toEqual(['size', 'own']);
  });

  test.each([
    [['--only', 'sise'], '“sise” cannot be measured'],
    [['--gold', 'a.jsonl'], '--gold and --dir go together'],
    [['--gold', 'a.jsonl', '--dir', 'a', '--write'], 'not for others'],
    [['--fast'], '--fast'],
  ])('%j is refused', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });
});

test.each([
  [['a', 'b', 'a'], ['a'], ['b', 'a']],
  [['a'], ['a', 'a'], []],
  [[], ['a'], []],
])('of %j, what is not in %j is %j', (list, other, expected) => {
  expect(excess(list, other)).toEqual(expected);
});

test('people are right by name and role, by name only, missed or invented', () => {
  const expected = [
    { name: 'Ann Lee', role: 'mayor' },
    { name: 'Bo Ek', role: null },
    { name: 'Cy Roe', role: 'miller' },
  ];
  const found = [
    { name: 'Ann Lee', role: 'mayor' },
    { name: 'Bo Ek', role: 'captain' },
    { name: 'Tel Aviv', role: null },
  ];
  expect(scoreNames(found, expected)).toEqual({
    peopleRight: 1,
    rolesWrong: 1,
    peopleMissed: 1,
    peopleInvented: 1,
  });
  expect(scoreNames(found, undefined)).toEqual({});
});

test('each module counts for one part of the content script', () => {
  expect(
    shares([
      ['/p/node_modules/@mozilla/readability/Readability.js', 50],
      ['/p/src/clean/cleaning.ts', 15],
      ['/p/src/clean/outline.ts', 15],
      ['C:\\p\\src\\view\\view.tsx', 15],
      ['\0rolldown/runtime.js', 5],
    ]),
  ).toEqual({
    partReadability: 0.5,
    partClean: 0.3,
    partView: 0.15,
    partRest: 0.05,
  });
});

describe('times', () => {
  test.each([
    [[3, 1, 2], 2],
    [[100, 1, 2, 3], 3],
    [[5], 5],
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('what grows with the size doubles, what grows with its square quadruples', () => {
    const sizes = [100, 200, 800, 1000];
    const linear = perDoubling(sizes.map((size) => ({ size, ms: 3 * size })));
    const square = perDoubling(sizes.map((size) => ({ size, ms: size * size })));
    for (const ratio of linear) expect(ratio).toBeCloseTo(2);
    for (const ratio of square) expect(ratio).toBeCloseTo(4);
    expect(linear).toHaveLength(3);
    expect(againstLinear(sizes.map((size) => ({ size, ms: 3 * size })))).toBeCloseTo(1);
    expect(againstLinear(sizes.map((size) => ({ size, ms: size * size })))).toBeCloseTo(10);
  });
});

test('a generated article has its size, and is the same each time', () => {
  const html = generatedArticle(20_000);
  expect(html.length).toBeGreaterThan(20_000);
  expect(html.length).toBeLessThan(21_500);
  expect(generatedArticle(20_000)).toBe(html);
  expect(html).toContain('Also read: ');
});

// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { KNOWN_SITES } from '../../src/sites/known-sites.ts';
import { parsePattern } from '../../src/sites/pattern.ts';
import { searchSites } from '../../src/sites/search-sites.ts';
import { lineOf, linesFor, originsFor, readSiteList, scopeOf } from '../../src/sites/site-list.ts';

const LINES = [
  'news.example',
  '*.paper.example',
  '!news.example/live/*',
  '!paper.example /quiz/',
  'no good',
];
const list = readSiteList(LINES);

test.each([
  ['https://news.example/a', 'news.example'],
  ['https://news.example/live/a', null],
  ['https://sport.paper.example/a', '*.paper.example'],
  ['https://paper.example/quiz', null],
  ['https://other.example/a', null],
  ['about:blank', null],
])('%s opens by itself because of %s', (address, line) => {
  expect(linesFor(list, address)[0]?.line ?? null).toBe(line);
});

describe('what is registered', () => {
  test('is what the browser gives permission for, without the exceptions', () => {
    expect(scopeOf(list, (line) => line === 'news.example')).toEqual({
      matches: ['*://news.example/*', '*://www.news.example/*'],
      excludeMatches: ['*://news.example/live/*', '*://www.news.example/live/*'],
    });
  });

  test('is nothing where nothing is permitted', () => {
    expect(scopeOf(list, () => false)).toBeNull();
  });

  test('is one scope for 2,000 sites, made and searched at once', () => {
    const lines = Array.from({ length: 2000 }, (_, i) => `site-${i}.example`);
    expect(scopeOf(readSiteList(lines), () => true)?.matches).toHaveLength(4000);
    expect(searchSites(lines, 'site-19')).toHaveLength(111);
  });
});

test.each([
  ['https://www.news.example/a', 'news.example'],
  ['http://news.example:8080/a', 'news.example:8080'],
  ['about:blank', null],
  ['file:///a', null],
  [undefined, null],
])('the site of %s is %s', (address, line) => {
  expect(lineOf(address)).toBe(line);
});

test('exceptions and what cannot be read need no permission', () => {
  expect(LINES.map((line) => originsFor(line).length)).toEqual([2, 1, 0, 0, 0]);
});

test.each([
  ['', ['a.example', 'b.example/news', 'news.example']],
  ['news', ['news.example', 'b.example/news']],
  ['NEWS b', ['b.example/news']],
  ['zzz', []],
])('searching for “%s”', (words, found) => {
  expect(searchSites(['a.example', 'b.example/news', 'news.example'], words)).toEqual(found);
});

describe('the well-known sites', () => {
  const all = Object.entries(KNOWN_SITES);

  test('are of 20 countries and more, six of each at least', () => {
    expect(all.length).toBeGreaterThanOrEqual(20);
    expect(all.filter(([, sites]) => sites.length < 6)).toEqual([]);
  });

  test('have names, and lines that can be read', () => {
    const faulty = all
      .flatMap(([, sites]) => sites)
      .filter(({ name, line }) => !name || 'fault' in parsePattern(line));
    expect(faulty).toEqual([]);
  });

  test('stand there once', () => {
    const lines = all.flatMap(([, sites]) => sites.map(({ line }) => line));
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  });
});

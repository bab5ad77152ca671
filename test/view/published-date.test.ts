import { describe, expect, test } from 'vitest';
import { formatPublished, formatUpdated } from '../../src/view/published-date.ts';

describe('formatPublished', () => {
  test.each([
    ['2026-11-20', 'en-GB', '20 November 2026'],
    ['2026-11-20T12:00:00Z', 'en-GB', '20 November 2026'],
    ['2026-11-20', 'de', '20. November 2026'],
    ['2026-11-20', 'ja', '2026年11月20日'],
    ['yesterday', 'en', null],
    ['2026-13-45', 'en', null],
    ['', 'en', null],
    [null, 'en', null],
  ])('%s in %s is %s', (published, locale, expected) => {
    expect(formatPublished(published, locale)).toBe(expected);
  });

  test('a date without a time is that day everywhere', () => {
    process.env.TZ = 'America/Los_Angeles';
    expect(formatPublished('2026-11-20', 'en-GB')).toBe('20 November 2026');
    expect(formatPublished('2026-11-20T03:00:00Z', 'en-GB')).toBe('19 November 2026');
    delete process.env.TZ;
  });
});

test.each([
  ['2026-11-21T12:00:00Z', '21 November 2026'],
  ['2026-11-20T14:20:00Z', '14:20'],
  ['2026-11-20', null],
  [null, null],
  ['soon', null],
])('published on 20 November, changed %s is told as %s', (updated, expected) => {
  process.env.TZ = 'UTC';
  expect(formatUpdated(updated, '2026-11-20T08:00:00Z', 'en-GB')).toBe(expected);
  delete process.env.TZ;
});

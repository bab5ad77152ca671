// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';
import { withLines, withoutLines, withoutSite } from '../../src/sites/edit-list.ts';
import { noteUse, readLastUsed } from '../../src/sites/last-used.ts';
import { visitsIn } from '../../src/sites/visits.ts';

const settingsOf = (...lines: string[]): Settings => withLines(DEFAULTS, lines);
const linesOf = ({ sites }: Settings) => sites.map(({ pattern }) => pattern);

/** A storage area in memory. */
function area() {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async (key: string) => (key in items ? { [key]: items[key] } : {}),
    set: async (more: Record<string, unknown>) => void Object.assign(items, more),
  };
}

describe('the list', () => {
  test('takes a line once', () => {
    expect(
      linesOf(withLines(settingsOf('a.example'), ['a.example', 'b.example', 'b.example'])),
    ).toEqual(['a.example', 'b.example']);
  });

  test('loses lines', () => {
    expect(linesOf(withoutLines(settingsOf('a.example', 'b.example'), ['a.example']))).toEqual([
      'b.example',
    ]);
  });

  test('“not on this site” removes the line of one site, and makes an exception from one of many', () => {
    const address = 'https://sport.news.example/a';
    expect(linesOf(withoutSite(settingsOf('sport.news.example'), address))).toEqual([]);
    expect(linesOf(withoutSite(settingsOf('*.news.example'), address))).toEqual([
      '*.news.example',
      '!sport.news.example',
    ]);
  });
});

describe('pages left as they are', () => {
  test('are remembered by tab, without their fragment', async () => {
    const visits = visitsIn(area());
    await visits.leaveAsItIs(1, 'https://news.example/a#top');
    expect(await visits.isLeftAsItIs(1, 'https://news.example/a')).toBe(true);
    expect(await visits.isLeftAsItIs(2, 'https://news.example/a')).toBe(false);
    expect(await visits.isLeftAsItIs(1, 'https://news.example/b')).toBe(false);
    await visits.forget(1, 'https://news.example/a');
    expect(await visits.isLeftAsItIs(1, 'https://news.example/a')).toBe(false);
  });

  test('are told from those that were only seen', async () => {
    const visits = visitsIn(area());
    expect(await visits.see(1, 'https://news.example/a')).toBe(false);
    expect(await visits.see(1, 'https://news.example/a#top')).toBe(true);
    expect(await visits.see(2, 'https://news.example/a')).toBe(false);
    expect(await visits.isLeftAsItIs(1, 'https://news.example/a')).toBe(false);
  });

  test('are not remembered for ever, and corrupt memory is none', async () => {
    const memory = area();
    const visits = visitsIn(memory);
    for (let i = 0; i < 310; i++) await visits.leaveAsItIs(1, `https://news.example/${i}`);
    expect(await visits.isLeftAsItIs(1, 'https://news.example/0')).toBe(false);
    expect(await visits.isLeftAsItIs(1, 'https://news.example/309')).toBe(true);
    memory.items.leftAsItIs = { a: 1 };
    expect(await visits.isLeftAsItIs(1, 'https://news.example/309')).toBe(false);
  });
});

test('the last use is kept to the day, of lines on the list only', async () => {
  const local = area();
  const day = 20_000;
  await noteUse(local, 'a.example', day * 86_400_000 + 5, async () => ['a.example']);
  await noteUse(local, 'b.example', (day + 1) * 86_400_000, async () => ['b.example']);
  expect(await readLastUsed(local)).toEqual({ 'b.example': day + 1 });
  local.items.siteUse = 'broken';
  expect(await readLastUsed(local)).toEqual({});
});

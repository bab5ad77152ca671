// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { openByItself } from '../../src/sites/open-by-itself.ts';
import { linesFor, readSiteList } from '../../src/sites/site-list.ts';
import { visitsIn } from '../../src/sites/visits.ts';

const URL = 'https://news.example/a';

/** A background with one list, one memory, and a page that takes the message at once. */
function background(lines = ['news.example']) {
  const items: Record<string, unknown> = {};
  const visits = visitsIn({
    get: async (key) => (key in items ? { [key]: items[key] } : {}),
    set: async (more) => void Object.assign(items, more),
  });
  const sendMessage = vi.fn(async () => true);
  const noteUse = vi.fn(async () => {});
  const browser = { tabs: { sendMessage }, scripting: { executeScript: vi.fn() } } as never;
  const ask = (
    kind: {
      isReturn?: boolean;
      isWanted?: boolean;
      tab?: number;
      url?: string;
      isPrivate?: boolean;
    } = {},
  ) => {
    const { tab = 1, url = URL, isReturn = false, isWanted = true, isPrivate = false } = kind;
    const sender = { tab: { id: tab, incognito: isPrivate }, url, frameId: 0 } as never;
    const message = { type: 'openByItself' as const, isReturn, isWanted };
    const lineAt = async () => linesFor(readSiteList(lines), url)[0]?.line ?? null;
    return openByItself({ browser, visits, lineAt, noteUse }, sender, message);
  };
  return { ask, visits, sendMessage, noteUse };
}

test.each<[string, Parameters<ReturnType<typeof background>['ask']>[0][], boolean]>([
  ['a first visit', [{}], true],
  ['another visit', [{}, {}], true],
  ['back to what opened', [{}, { isReturn: true }], false],
  ['back to what was seen as it is', [{ isWanted: false }, { isReturn: true }], false],
  ['what the browser brings back when it starts', [{ isReturn: true }], true],
  ['back in another tab', [{ tab: 2 }, { isReturn: true }], true],
  ['what is not wanted', [{ isWanted: false }], false],
  ['a site that is not on the list', [{ url: 'https://other.example/a' }], false],
])('%s', async (_, asked, expected) => {
  const { ask } = background();
  const answers: boolean[] = [];
  for (const kind of asked) answers.push(await ask(kind));
  expect(answers.at(-1)).toBe(expected);
});

test('what the reader closed stays closed in its tab', async () => {
  const { ask, visits } = background();
  await visits.leaveAsItIs(1, URL);
  expect(await ask()).toBe(false);
  expect(await ask({ tab: 2 })).toBe(true);
});

test('the use is noted, from private windows not', async () => {
  const { ask, noteUse } = background();
  await ask({ isPrivate: true });
  expect(noteUse).not.toHaveBeenCalled();
  await ask();
  expect(noteUse).toHaveBeenCalledWith('news.example');
});

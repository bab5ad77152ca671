// @vitest-environment node
import { expect, test, vi } from 'vitest';
import type { Browser } from '../../src/browser.ts';
import { followFront, followTab } from '../../src/button/follow-tab.ts';
import { linesFor, readSiteList } from '../../src/sites/site-list.ts';

const TITLES = {
  closed: 'actionTitle',
  automatic: 'actionTitleAutomatic',
  unreadable: 'notReadableTitle',
  open: 'Go back',
};

interface Given {
  shown: keyof typeof TITLES;
  url?: string;
  active?: boolean;
}

/** A browser with one tab; texts are their keys. */
function browserWith({ shown, url, active = true }: Given) {
  const entries: Record<string, object> = {};
  const titles: string[] = [];
  const tab = { id: 7, url, active };
  const nothing = async () => undefined;
  const query = vi.fn(async () => [tab]);
  const api = {
    action: {
      getTitle: async () => TITLES[shown],
      setTitle: async ({ title }: { title: string }) => void titles.push(title),
      setIcon: nothing,
      setBadgeBackgroundColor: nothing,
      setBadgeTextColor: nothing,
      setBadgeText: nothing,
    },
    contextMenus: {
      update: async (entry: string, change: object) => {
        entries[entry] = change;
      },
    },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    tabs: { get: async () => tab, query },
  } as unknown as Browser;
  return { api, entries, titles, query };
}

const list = readSiteList(['news.example', '!news.example/live/*']);
const lineAt = async (address: string) => linesFor(list, address)[0]?.line ?? null;
const STORY = 'https://news.example/a';

test.each<[string, Given, string[], string, boolean]>([
  [
    'one of the reader’s sites',
    { shown: 'closed', url: STORY },
    ['actionTitleAutomatic'],
    'menuRead',
    true,
  ],
  ['one that is so already', { shown: 'automatic', url: STORY }, [], 'menuRead', true],
  [
    'one that is so no longer',
    { shown: 'automatic', url: 'https://other.example/a' },
    ['actionTitle'],
    'menuRead',
    false,
  ],
  ['an exception', { shown: 'closed', url: 'https://news.example/live/a' }, [], 'menuRead', false],
  ['a page whose address is not told', { shown: 'closed' }, [], 'menuRead', false],
  ['an open view', { shown: 'open', url: STORY }, [], 'menuClose', true],
  ['a page that cannot be read', { shown: 'unreadable' }, [], 'menuRead', false],
])('button and menu follow %s', async (_, given, changed, read, isAutomatic) => {
  const { api, entries, titles } = browserWith(given);
  await followTab(api, 7, lineAt);
  expect(titles).toEqual(changed);
  expect(entries).toEqual({
    read: { title: read },
    addSite: { visible: !isAutomatic },
    removeSite: { visible: isAutomatic },
  });
});

test('the menu does not follow a tab behind others', async () => {
  const { api, entries, titles } = browserWith({ shown: 'closed', url: STORY, active: false });
  await followTab(api, 7, lineAt);
  expect(titles).toEqual(['actionTitleAutomatic']);
  expect(entries).toEqual({});
});

test('a list of sites is not read for pages whose address is not told', async () => {
  const read = vi.fn(lineAt);
  await followTab(browserWith({ shown: 'closed' }).api, 7, read);
  expect(read).not.toHaveBeenCalled();
});

test('a tab that has gone is no error', async () => {
  const { api } = browserWith({ shown: 'closed' });
  api.tabs.get = () => Promise.reject(new Error('no such tab'));
  await expect(followTab(api, 7, lineAt)).resolves.toBeUndefined();
});

test.each([
  [undefined, { active: true, lastFocusedWindow: true }],
  [3, { active: true, windowId: 3 }],
])('the tab in front of window %s', async (windowId, expected) => {
  const { api, query, entries } = browserWith({ shown: 'closed', url: STORY });
  await followFront(api, lineAt, windowId);
  expect(query).toHaveBeenCalledWith(expected);
  expect(entries.removeSite).toEqual({ visible: true });
});

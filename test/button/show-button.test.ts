// @vitest-environment node
import { existsSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { Browser } from '../../src/browser.ts';
import { type ButtonState, showButton, shownState } from '../../src/button/show-button.ts';
import type { MessageKey } from '../../src/strings.ts';
import { english } from '../../tools/english.ts';

function fakeBrowser() {
  let title = '';
  const action = {
    setIcon: vi.fn((_icon: { path: Record<number, string> }) => {}),
    setBadgeBackgroundColor: vi.fn(),
    setBadgeTextColor: vi.fn(),
    setBadgeText: vi.fn(),
    setTitle: vi.fn((given: { title: string }) => {
      title = given.title;
    }),
    getTitle: async () => title,
  };
  const i18n = {
    getMessage: (key: MessageKey, args: string[] = []) => english(key, ...args),
    getUILanguage: () => 'en',
  };
  return { action, api: { action, i18n } as unknown as Browser };
}

const STATES: [ButtonState, string, string][] = [
  [{ is: 'open', removed: 6 }, '6', '6 promos removed. Go back to the page'],
  [{ is: 'open', removed: 1 }, '1', '1 promo removed. Go back to the page'],
  [{ is: 'open', removed: 0 }, '', 'Go back to the page'],
  [{ is: 'closed' }, '', 'Read this page in Galley'],
  [{ is: 'automatic' }, '', 'Read this page in Galley (articles here open by themselves)'],
  [{ is: 'unreadable' }, '!', 'Galley cannot read this page'],
];

describe.each(STATES)('%j', (state, text, title) => {
  test(`has the mark “${text}” and the title “${title}”`, async () => {
    const { action, api } = fakeBrowser();
    await showButton(api, 7, state);
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title });
  });

  test('has pictures that are there', async () => {
    const { action, api } = fakeBrowser();
    await showButton(api, 7, state);
    const paths = Object.values(action.setIcon.mock.calls[0]?.[0].path ?? {});
    expect(paths).toHaveLength(2);
    for (const path of paths) expect(existsSync(`.${path}`), path).toBe(true);
  });

  test('is known again by its title', async () => {
    const { api } = fakeBrowser();
    await showButton(api, 7, state);
    expect(await shownState(api, 7)).toBe(state.is);
  });
});

test('each state has a picture of its own', async () => {
  const { action, api } = fakeBrowser();
  for (const [state] of STATES) await showButton(api, 7, state);
  const first = action.setIcon.mock.calls.map(([{ path }]) => path[16]);
  expect(new Set(first).size).toBe(new Set(STATES.map(([{ is }]) => is)).size);
});

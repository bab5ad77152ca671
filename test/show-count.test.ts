// @vitest-environment node
import { expect, test, vi } from 'vitest';
import type { Browser } from '../src/browser.ts';
import { showCount } from '../src/show-count.ts';
import type { MessageKey } from '../src/strings.ts';
import { english } from '../tools/english.ts';

test.each([
  [6, '6', '6 promos removed. Go back to the page'],
  [1, '1', '1 promo removed. Go back to the page'],
  [0, '', 'Go back to the page'],
  [null, '', 'Read this page in Galley'],
])(
  'with %s promos removed the button has the mark “%s” and the title “%s”',
  async (removed, text, title) => {
    const action = {
      setBadgeBackgroundColor: vi.fn(),
      setBadgeTextColor: vi.fn(),
      setBadgeText: vi.fn(),
      setTitle: vi.fn(),
    };
    const i18n = {
      getMessage: (key: MessageKey, args: string[] = []) => english(key, ...args),
      getUILanguage: () => 'en',
    };
    await showCount({ action, i18n } as unknown as Browser, 7, removed);
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title });
  },
);

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Tabs } from '../src/browser.ts';
import { toggleView } from '../src/toggle-view.ts';

type Api = Parameters<typeof toggleView>[0];

let calls: string[];
let isScriptThere: boolean;
let refusals: number;
let popup: () => Promise<void>;

/** A browser that writes down what it is asked, and refuses the script `refusals` times. */
function fakeBrowser(): Api {
  return {
    tabs: {
      sendMessage: async (id: number, message: unknown, options: unknown) => {
        calls.push(`message ${id} ${JSON.stringify(message)} ${JSON.stringify(options)}`);
        if (!isScriptThere) throw new Error('Receiving end does not exist');
      },
    },
    scripting: {
      executeScript: async (injection: unknown) => {
        calls.push(`script ${JSON.stringify(injection)}`);
        if (refusals-- > 0) throw new Error('Cannot access contents of the page');
        isScriptThere = true;
      },
    },
    action: {
      setPopup: async (details: unknown) => void calls.push(`popup ${JSON.stringify(details)}`),
      openPopup: () => {
        calls.push('open');
        return popup();
      },
      setBadgeText: async (details: unknown) => void calls.push(`badge ${JSON.stringify(details)}`),
      setTitle: async (details: unknown) => void calls.push(`title ${JSON.stringify(details)}`),
      setIcon: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
    i18n: { getMessage: (key: string) => `[${key}]` },
  } as unknown as Api;
}

const tab = (url?: string, id = 7) => ({ id, url }) as Tabs.Tab;
const MESSAGE = 'message 7 {"type":"toggleView"} {"frameId":0}';
const SCRIPT = 'script {"target":{"tabId":7},"files":["content.js"]}';

/** Runs `toggleView` to its end without waiting for its pauses. */
async function toggle(one: Tabs.Tab, browser = fakeBrowser()): Promise<void> {
  const done = toggleView(browser, one);
  await vi.runAllTimersAsync();
  await done;
}

beforeEach(() => {
  vi.useFakeTimers();
  calls = [];
  isScriptThere = false;
  refusals = 0;
  popup = async () => undefined;
});
afterEach(() => void vi.useRealTimers());

describe('on a page that can be read', () => {
  test('puts the script in, then tells it', async () => {
    await toggle(tab('https://news.example/a'));
    expect(calls).toEqual([MESSAGE, SCRIPT, MESSAGE]);
  });

  test('only tells the script that is there already', async () => {
    isScriptThere = true;
    await toggle(tab('https://news.example/a'));
    expect(calls).toEqual([MESSAGE]);
  });

  test('tries where the browser does not tell the address', async () => {
    await toggle(tab(undefined));
    expect(calls).toEqual([MESSAGE, SCRIPT, MESSAGE]);
  });

  test('each click counts where the script is there, also while the one before is not answered yet', async () => {
    isScriptThere = true;
    const browser = fakeBrowser();
    await Promise.all([1, 2, 3].map(() => toggleView(browser, tab('https://news.example/a'))));
    expect(calls).toEqual([MESSAGE, MESSAGE, MESSAGE]);
  });

  test('does nothing for a tab without an id', async () => {
    await toggle({ url: 'https://news.example/a' } as Tabs.Tab);
    expect(calls).toEqual([]);
  });
});

describe('when the browser refuses the script just after a page has loaded', () => {
  test.each([1, 3, 6])('tries again, %i times', async (times) => {
    refusals = times;
    await toggle(tab('https://news.example/a'));
    expect(calls).toEqual([MESSAGE, ...Array(times + 1).fill(SCRIPT), MESSAGE]);
  });

  test('waits 30 ms at first, then twice as long each time', async () => {
    refusals = 2;
    const done = toggleView(fakeBrowser(), tab('https://news.example/a'));
    const scripts = () => calls.filter((call) => call === SCRIPT).length;
    await vi.advanceTimersByTimeAsync(29);
    expect(scripts()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(scripts()).toBe(2);
    await vi.advanceTimersByTimeAsync(59);
    expect(scripts()).toBe(2);
    await vi.advanceTimersByTimeAsync(1);
    await done;
    expect(scripts()).toBe(3);
  });

  test('gives up in the end, and says so', async () => {
    refusals = 100;
    await toggle(tab('https://news.example/a'));
    expect(calls.filter((call) => call === SCRIPT)).toHaveLength(7);
    expect(calls).toContain('popup {"tabId":7,"popup":"not-readable/popup.html?reason=protected"}');
    expect(calls).toContain('badge {"tabId":7,"text":"!"}');
    expect(calls).toContain('title {"tabId":7,"title":"[notReadableTitle]"}');
  });

  test('speaks of files where the page is one', async () => {
    refusals = 100;
    await toggle(tab('file:///home/ann/story.html'));
    expect(calls).toContain('popup {"tabId":7,"popup":"not-readable/popup.html?reason=file"}');
  });
});

describe('a second click while the script is on its way', () => {
  test('is one too many', async () => {
    refusals = 1;
    const browser = fakeBrowser();
    const first = toggleView(browser, tab('https://news.example/a'));
    await toggleView(browser, tab('https://news.example/a'));
    await vi.runAllTimersAsync();
    await first;
    expect(calls).toEqual([MESSAGE, MESSAGE, SCRIPT, SCRIPT, MESSAGE]);
  });

  test('in another tab counts', async () => {
    refusals = 1;
    const browser = fakeBrowser();
    const both = [7, 8].map((id) => toggleView(browser, tab('https://news.example/a', id)));
    await vi.runAllTimersAsync();
    await Promise.all(both);
    expect(calls.filter((call) => call.startsWith('message 8'))).not.toEqual([]);
  });

  test.each([
    ['was opened', 0],
    ['could not be opened', 100],
  ])('counts again once the view %s', async (_, times) => {
    refusals = times;
    const browser = fakeBrowser();
    await toggle(tab('https://news.example/a'), browser);
    calls = [];
    await toggle(tab('https://news.example/a'), browser);
    expect(calls[0]).toBe(MESSAGE);
  });
});

describe('on a page that no extension may read', () => {
  test.each([
    ['chrome://settings/', 'browserPage'],
    ['about:addons', 'browserPage'],
    ['https://chromewebstore.google.com/', 'store'],
  ])('%s: says why, and tries nothing', async (url, reason) => {
    await toggle(tab(url));
    expect(calls).toEqual([
      `popup {"tabId":7,"popup":"not-readable/popup.html?reason=${reason}"}`,
      'open',
      'badge {"tabId":7,"text":"!"}',
      'title {"tabId":7,"title":"[notReadableTitle]"}',
    ]);
  });

  test('opens the popup within the click, before anything is awaited', () => {
    void toggleView(fakeBrowser(), tab('chrome://settings/'));
    expect(calls).toContain('open');
  });

  test('leaves mark and title at the button where the popup cannot be opened', async () => {
    popup = () => Promise.reject(new Error('no active window'));
    await toggle(tab('chrome://settings/'));
    expect(calls).toContain('badge {"tabId":7,"text":"!"}');
  });
});

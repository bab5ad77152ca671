// @vitest-environment node
import { describe, expect, test, vi } from 'vitest';
import { permittedLineFor, permittedLines } from '../../src/sites/permissions.ts';
import { registerSites } from '../../src/sites/registration.ts';
import { readSiteList } from '../../src/sites/site-list.ts';

type Script = { id: string; matches: string[]; excludeMatches: string[] };

/** A browser with one list of scripts and permissions. */
function browserWith(origins: string[], before: Script[] = []) {
  let registered = before;
  const put = async (scripts: Script[]) => {
    registered = scripts;
  };
  const scripting = {
    getRegisteredContentScripts: vi.fn(async () => registered),
    registerContentScripts: vi.fn(put),
    updateContentScripts: vi.fn(put),
    unregisterContentScripts: vi.fn(() => put([])),
  };
  const permissions = {
    getAll: async () => ({ origins, permissions: [] }),
    contains: async ({ origins: [origin = ''] }: { origins: string[] }) => {
      if (origin.includes('[')) throw new Error('no such pattern');
      return true;
    },
  };
  const browser = { scripting, permissions } as unknown as Parameters<typeof registerSites>[0];
  return { browser, scripting, now: () => registered };
}

const NEWS = ['*://news.example/*', '*://www.news.example/*'];

test('one script is registered for what is permitted', async () => {
  const { browser, now } = browserWith(NEWS);
  await registerSites(browser, ['news.example', 'other.example', '!news.example/live/*']);
  expect(now()).toMatchObject([
    {
      id: 'automatic',
      js: ['automatic.js'],
      allFrames: false,
      matches: NEWS,
      excludeMatches: ['*://news.example/live/*', '*://www.news.example/live/*'],
    },
  ]);
});

test('nothing is said to the browser where all is right', async () => {
  const { browser, scripting } = browserWith(NEWS);
  await registerSites(browser, ['news.example']);
  await registerSites(browser, ['news.example']);
  expect(scripting.registerContentScripts).toHaveBeenCalledTimes(1);
  expect(scripting.updateContentScripts).not.toHaveBeenCalled();
});

test('withdrawn permission takes the script away', async () => {
  const { browser, now } = browserWith(
    [],
    [{ id: 'automatic', matches: NEWS, excludeMatches: [] }],
  );
  await registerSites(browser, ['news.example']);
  expect(now()).toEqual([]);
});

test('a pattern that the browser cannot read does not keep the others from it', async () => {
  const { browser, scripting, now } = browserWith([...NEWS, '*://[::1]/*']);
  scripting.registerContentScripts.mockImplementationOnce(async () => {
    throw new Error('no such pattern');
  });
  await registerSites(browser, ['news.example', '[::1]']);
  expect(now()).toMatchObject([{ matches: NEWS }]);
});

test.each<[string[], string, boolean]>([
  [NEWS, 'news.example', true],
  [['*://news.example/*'], 'news.example', false],
  [['https://news.example/*', 'https://www.news.example/*'], 'news.example', false],
  [['https://news.example/*', 'https://www.news.example/*'], 'https://news.example/*', true],
  [['*://*.news.example/*'], 'news.example', true],
  [['*://*.news.example/*'], '*.news.example', true],
  [NEWS, '*.news.example', false],
  [['<all_urls>'], '*.news.example', true],
  [['*://*/*'], 'news.example', true],
  [['https://*/*'], 'news.example', false],
  [[], '!news.example/live/*', true],
])('given %j, %s is permitted: %s', async (origins, line, expected) => {
  const permitted = await permittedLines({ getAll: async () => ({ origins }) }, [line]);
  expect(permitted.has(line)).toBe(expected);
});

describe('a page opens by', () => {
  const list = readSiteList([
    'news.example',
    'sport.paper.example',
    '*.paper.example',
    'broken.example',
  ]);
  const contains = async (given: readonly string[], origins: readonly string[] = []) => {
    if (origins.some((origin) => origin.includes('broken'))) throw new Error('no such pattern');
    return origins.every((origin) => given.includes(origin));
  };

  test.each<[string, string[], string, string | null]>([
    ['the line that means it', NEWS, 'https://news.example/a', 'news.example'],
    [
      'another that is permitted',
      ['*://*.paper.example/*'],
      'https://sport.paper.example/a',
      '*.paper.example',
    ],
    ['none where the browser permits none', [], 'https://news.example/a', null],
    ['none where it cannot read them', [], 'https://broken.example/a', null],
    ['none where none means it', NEWS, 'https://other.invalid/a', null],
  ])('%s', async (_, given, address, expected) => {
    const permissions = {
      contains: ({ origins }: { origins?: string[] }) => contains(given, origins),
    };
    expect(await permittedLineFor(permissions, list, address)).toBe(expected);
  });
});

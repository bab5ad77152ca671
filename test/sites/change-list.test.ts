// @vitest-environment node
import { describe, expect, test, vi } from 'vitest';
import type { Browser } from '../../src/browser.ts';
import { forgetEverything } from '../../src/forget-everything.ts';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';
import { addLines, replaceLine } from '../../src/sites/add-site.ts';
import { removeLines, removeSite } from '../../src/sites/change-list.ts';
import { withLineReplaced, withLines } from '../../src/sites/edit-list.ts';
import { sortSites } from '../../src/sites/search-sites.ts';

const linesOf = ({ sites }: Settings) => sites.map(({ pattern }) => pattern);

/** A browser that answers `isGranted`, and a list. */
function list(isGranted: boolean, ...lines: string[]) {
  let settings = withLines(DEFAULTS, lines);
  const permissions = {
    request: vi.fn(async () => isGranted),
    remove: vi.fn(async () => true),
  };
  const store = {
    change: async (update: (before: Settings) => Settings) => {
      settings = update(settings);
      return settings;
    },
  };
  const browser = { permissions } as unknown as Browser;
  return { browser, permissions, store, lines: () => linesOf(settings) };
}

const originsOf = (host: string) => [`*://${host}/*`, `*://www.${host}/*`];

describe('a line that goes', () => {
  test('gives its permission back', async () => {
    const { browser, permissions, store, lines } = list(true, 'a.example', 'b.example');
    await removeLines(browser, store, ['a.example']);
    expect(lines()).toEqual(['b.example']);
    expect(permissions.remove).toHaveBeenCalledWith({ origins: originsOf('a.example') });
  });

  test.each([
    ['another line needs it', ['a.example/world/*', 'a.example'], 'a.example'],
    ['an exception has none', ['a.example', '!a.example/live/*'], '!a.example/live/*'],
  ])('does not where %s', async (_, all, gone) => {
    const { browser, permissions, store } = list(true, ...all);
    await removeLines(browser, store, [gone]);
    expect(permissions.remove).not.toHaveBeenCalled();
  });

  test('goes although the browser keeps its permission', async () => {
    const { browser, permissions, store, lines } = list(true, 'a.example');
    permissions.remove.mockRejectedValue(new Error('granted otherwise'));
    await removeLines(browser, store, ['a.example']);
    expect(lines()).toEqual([]);
  });
});

describe('“not on this site”', () => {
  const address = 'https://www.a.example/world/storm';

  test('takes all lines of the site off, with its permission', async () => {
    const { browser, permissions, store, lines } = list(
      true,
      'a.example',
      'a.example/world/*',
      'b.example',
    );
    await removeSite(browser, store, address);
    expect(lines()).toEqual(['b.example']);
    expect(permissions.remove).toHaveBeenCalledWith({ origins: originsOf('a.example') });
  });

  test.each([
    ['another part of the site is left', ['a.example/world/*', 'a.example/sport/*'], 1],
    ['the line means other sites, too', ['*.a.example'], 2],
    ['no line means the page', ['b.example'], 1],
  ])('gives nothing back where %s', async (_, before, left) => {
    const { browser, permissions, store, lines } = list(true, ...before);
    await removeSite(browser, store, address);
    expect(lines()).toHaveLength(left);
    expect(permissions.remove).not.toHaveBeenCalled();
  });
});

describe('a line written otherwise', () => {
  test('stands in the place of the old one, whose permission goes', async () => {
    const { browser, permissions, store, lines } = list(true, 'a.example', 'b.example');
    expect(await replaceLine(browser, store, 'a.example', 'c.example')).toBe('added');
    expect(lines()).toEqual(['c.example', 'b.example']);
    expect(permissions.request).toHaveBeenCalledWith({ origins: originsOf('c.example') });
    expect(permissions.remove).toHaveBeenCalledWith({ origins: originsOf('a.example') });
  });

  test('keeps the permission that it still needs', async () => {
    const { browser, permissions, store, lines } = list(true, 'a.example');
    await replaceLine(browser, store, 'a.example', 'a.example/world/*');
    expect(lines()).toEqual(['a.example/world/*']);
    expect(permissions.remove).not.toHaveBeenCalled();
  });

  test('changes nothing where the browser refuses; nor does a new one', async () => {
    const { browser, store, lines } = list(false, 'a.example');
    expect(await replaceLine(browser, store, 'a.example', 'c.example')).toBe('refused');
    expect(await addLines(browser, store, ['c.example'])).toBe('refused');
    expect(lines()).toEqual(['a.example']);
  });

  test.each([
    [['a.example', 'b.example'], 'a.example', 'a.example', ['a.example', 'b.example']],
    [['a.example', 'b.example'], 'a.example', 'b.example', ['b.example']],
    [['b.example'], 'a.example', 'c.example', ['b.example', 'c.example']],
  ])('%j: %s as %s gives %j', (before, line, by, after) => {
    expect(linesOf(withLineReplaced(withLines(DEFAULTS, before), line, by))).toEqual(after);
  });
});

test('the list is in the order of its sites’ names', () => {
  const lines = ['c.example', 'https://b.example/*', '!a.example/live/*', '*.a.example'];
  expect(sortSites(lines)).toEqual([
    '*.a.example',
    '!a.example/live/*',
    'https://b.example/*',
    'c.example',
  ]);
});

describe('forgetting everything', () => {
  function browserWith(origins: string[]) {
    const calls: string[] = [];
    const note = (name: string) => async () => void calls.push(name);
    const permissions = { getAll: async () => ({ origins }), remove: vi.fn(note('permissions')) };
    const browser = { permissions, storage: { session: { clear: note('session') } } };
    return {
      calls,
      permissions,
      deps: {
        browser: browser as unknown as Browser,
        store: { forget: note('settings') },
        peopleEdits: { forgetAll: note('people') },
      },
    };
  }

  test('forgets settings, people and places, and gives the permissions back', async () => {
    const { calls, permissions, deps } = browserWith(['*://a.example/*']);
    await forgetEverything(deps, { givesBack: true });
    expect(calls).toEqual(['people', 'settings', 'session', 'permissions']);
    expect(permissions.remove).toHaveBeenCalledWith({ origins: ['*://a.example/*'] });
  });

  test.each([
    [['*://a.example/*'], false],
    [[], true],
  ])('permissions stay: %j, %s', async (origins, givesBack) => {
    const { permissions, deps } = browserWith(origins);
    await forgetEverything(deps, { givesBack });
    expect(permissions.remove).not.toHaveBeenCalled();
  });
});

import type { Browser } from '../browser.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Addition } from '../view/site/site-control.ts';
import { changeList } from './change-list.ts';
import { withLineReplaced, withLines } from './edit-list.ts';
import { originsFor } from './site-list.ts';

type Api = Pick<Browser, 'permissions' | 'tabs' | 'runtime'>;

/**
 * Puts lines on the list as far as the browser gives permission for them: to be called within the reader's gesture, for
 * nothing is awaited before the browser is asked.
 */
export function addLines(
  { permissions }: Pick<Api, 'permissions'>,
  store: Pick<SettingsStore, 'change'>,
  lines: readonly string[],
): Promise<'added' | 'refused'> {
  return askFor(permissions, lines).then(async (isGranted) => {
    if (!isGranted) return 'refused';
    await store.change((settings) => withLines(settings, lines));
    return 'added';
  });
}

/** The same for one line that is written otherwise; gives back what only the old one needed. */
export function replaceLine(
  { permissions }: Pick<Api, 'permissions'>,
  store: Pick<SettingsStore, 'change'>,
  line: string,
  by: string,
): Promise<'added' | 'refused'> {
  return askFor(permissions, [by]).then(async (isGranted) => {
    if (!isGranted) return 'refused';
    await changeList({ permissions }, store, (settings) => withLineReplaced(settings, line, by));
    return 'added';
  });
}

function askFor(permissions: Api['permissions'], lines: readonly string[]): Promise<boolean> {
  const origins = [...new Set(lines.flatMap(originsFor))];
  // Exceptions need none.
  return origins.length > 0 ? permissions.request({ origins }) : Promise.resolve(true);
}

/**
 * The same for a wish that came from a page. Chromium counts the reader's click there as theirs here; Firefox does not,
 * and gets a page of ours with one button instead.
 */
export function addLineFromPage(
  browser: Api,
  store: Pick<SettingsStore, 'change'>,
  line: string,
  tabId: number | undefined,
): Promise<Addition> {
  return attempt((): Promise<Addition> => addLines(browser, store, [line])).catch(async () => {
    const url = browser.runtime.getURL(`site-permission/ask.html?line=${encodeURIComponent(line)}`);
    await browser.tabs.create({ url, ...(tabId === undefined ? {} : { openerTabId: tabId }) });
    return 'asked' as const;
  });
}

/** Some browsers throw what others reject. */
function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error);
  }
}

import type { Browser } from '../browser.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { SiteSettings } from '../settings/site-settings.ts';
import { withoutLines, withoutSite } from './edit-list.ts';
import { originsFor } from './site-list.ts';

type Api = Pick<Browser, 'permissions'>;
type Store = Pick<SettingsStore, 'change'>;

/** Changes the settings, and gives back the permissions that the list of sites needed before and needs no longer. */
export async function changeList(
  { permissions }: Api,
  store: Store,
  update: (before: Settings) => Settings,
): Promise<void> {
  let before: readonly SiteSettings[] = [];
  const { sites } = await store.change((settings) => {
    before = settings.sites;
    return update(settings);
  });
  const needed = originsOf(sites);
  const origins = [...originsOf(before)].filter((origin) => !needed.has(origin));
  // A browser that keeps one gives it for another reason: the reader's own choice in its settings.
  if (origins.length > 0) await permissions.remove({ origins }).catch(() => false);
}

const originsOf = (sites: readonly SiteSettings[]) =>
  new Set(sites.flatMap(({ pattern }) => originsFor(pattern)));

/** Takes lines off the list. */
export function removeLines(browser: Api, store: Store, lines: readonly string[]): Promise<void> {
  return changeList(browser, store, (settings) => withoutLines(settings, lines));
}

/** "Not on this site": that of the page at `address`. */
export function removeSite(browser: Api, store: Store, address: string): Promise<void> {
  return changeList(browser, store, (settings) => withoutSite(settings, address));
}

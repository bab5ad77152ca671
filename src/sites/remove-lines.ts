import type { Browser } from '../browser.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { SiteSettings } from '../settings/site-settings.ts';
import { withoutLines } from './edit-list.ts';
import { originsFor } from './site-list.ts';

/** Takes lines off the list and gives back what permission nothing else on it needs. */
export async function removeLines(
  { permissions }: Pick<Browser, 'permissions'>,
  store: Pick<SettingsStore, 'change'>,
  lines: readonly string[],
): Promise<void> {
  const { sites } = await store.change((settings) => withoutLines(settings, lines));
  await giveBack(permissions, lines, sites);
}

/** Gives back the permissions of lines that are on the list no longer, where none of those left needs them. */
export async function giveBack(
  permissions: Pick<Browser['permissions'], 'remove'>,
  gone: readonly string[],
  left: readonly SiteSettings[],
): Promise<void> {
  const needed = new Set(left.flatMap(({ pattern }) => originsFor(pattern)));
  const origins = gone.flatMap(originsFor).filter((origin) => !needed.has(origin));
  // A browser that keeps one gives it for another reason: the reader's own choice in its settings.
  if (origins.length > 0) await permissions.remove({ origins }).catch(() => false);
}

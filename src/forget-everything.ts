import type { Browser } from './browser.ts';
import { DEFAULTS } from './settings/settings.ts';
import type { SettingsStore } from './settings/settings-store.ts';

/** Everything is as on the first day: settings, what is remembered, and the permissions that the reader gave. */
export async function forgetEverything(
  { storage, permissions }: Pick<Browser, 'storage' | 'permissions'>,
  store: Pick<SettingsStore, 'change'>,
): Promise<void> {
  await store.change(() => DEFAULTS);
  const areas = [storage.local, storage.session, storage.sync];
  await Promise.all(areas.map((area) => area.clear().catch(() => undefined)));
  const { origins = [] } = await permissions.getAll();
  if (origins.length > 0) await permissions.remove({ origins });
}

import type { Browser } from './browser.ts';
import type { PeopleEditsStore } from './people-edits-store.ts';
import type { SettingsStore } from './settings/settings-store.ts';

interface Forgetting {
  browser: Pick<Browser, 'storage' | 'permissions'>;
  store: Pick<SettingsStore, 'forget'>;
  peopleEdits: Pick<PeopleEditsStore, 'forgetAll'>;
}

/**
 * Everything is as on the first day: settings here and in the browser's sync, what is remembered of sites, people and
 * places; and, if so wanted, the permissions that the reader gave.
 */
export async function forgetEverything(
  { browser: { storage, permissions }, store, peopleEdits }: Forgetting,
  { givesBack }: { givesBack: boolean },
): Promise<void> {
  await peopleEdits.forgetAll(); // under its own lock: what is being kept now goes, too
  await store.forget();
  await storage.session.clear();
  const { origins = [] } = await permissions.getAll();
  if (givesBack && origins.length > 0) await permissions.remove({ origins });
}

import type { ChangeSettings, ReadSettings } from './messages.ts';
import { sitePromosOf } from './settings/promo-settings.ts';
import type { Settings } from './settings/settings.ts';
import { applyEdit } from './settings/settings-edit.ts';
import type { SettingsStore } from './settings/settings-store.ts';

/** The settings as a page's script gets them: of sites, only what concerns its own. */
function settingsFor(settings: Settings, site: string): Settings {
  const promos = { ...settings.promos, bySite: { [site]: sitePromosOf(settings.promos, site) } };
  return { ...settings, promos, sites: [] };
}

/** Answers a page's script that opens the view. */
export async function readSettings(
  store: SettingsStore,
  { site }: ReadSettings,
): Promise<Settings> {
  return settingsFor((await store.load()).settings, site);
}

/** Keeps what the reader changed in a view; nothing of what they do in a private window. */
export async function changeSettings(
  store: SettingsStore,
  { edit, site }: ChangeSettings,
  isPrivate: boolean,
): Promise<Settings> {
  const change = (settings: Settings) => applyEdit(settings, edit);
  const after = isPrivate ? change((await store.load()).settings) : await store.change(change);
  return settingsFor(after, site);
}

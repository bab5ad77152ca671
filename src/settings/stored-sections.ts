import {
  changesFrom,
  DEFAULTS,
  SETTINGS_VERSION,
  type Section,
  type Settings,
} from './settings.ts';
import { type Items, isItemOf, toItems } from './stored-items.ts';

/** What is used of a storage area; `browser.storage.sync` is one. */
export interface StorageArea {
  get(keys: null): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}

/** What is used of `browser.storage`. */
export interface SettingsStorage {
  sync: StorageArea;
  local: StorageArea;
  /** Tells of changes in every area, with the items' keys. */
  onChanged: {
    addListener(listener: ChangeListener): void;
    removeListener(listener: ChangeListener): void;
  };
}

type ChangeListener = (changes: Items) => void;

/**
 * What the reader chose goes with them to their other computers. What is remembered of the pages they read stays on
 * this one: it is nobody else's business, and may outgrow storage.sync. Voices are a computer's own.
 */
const HOME: Record<Section, 'sync' | 'local'> = {
  reading: 'sync',
  people: 'sync',
  sites: 'sync',
  promos: 'local',
  listening: 'local',
};
export const SECTIONS = Object.keys(HOME) as Section[];

/** Empty where the browser does not give it. */
export const everything = (area: StorageArea) => area.get(null).catch((): Items => ({}));

export const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A section is in `local` only while `sync` did not take it: then that is the newer one. */
export async function readItems({ sync, local }: SettingsStorage) {
  const [synced, kept] = await Promise.all([everything(sync), everything(local)]);
  const isKept = (section: Section) => Object.keys(kept).some((key) => isItemOf(section, key));
  const fromLocal = SECTIONS.filter((section) => HOME[section] === 'local' || isKept(section));
  const isFromLocal = (key: string) => fromLocal.some((section) => isItemOf(section, key));
  const items: Items = {
    ...kept,
    ...Object.fromEntries(Object.entries(synced).filter(([key]) => !isFromLocal(key))),
  };
  return { items, unsynced: fromLocal.filter((section) => HOME[section] === 'sync') };
}

/** Stores one section of `settings`. Fails if neither area takes it. */
export async function write(
  { sync, local }: SettingsStorage,
  section: Section,
  settings: Settings,
) {
  const items = toItems(section, changesFrom(DEFAULTS, settings)[section]);
  if (HOME[section] === 'local') return replaceItems(local, section, items);
  try {
    await replaceItems(sync, section, items);
  } catch {
    // Sync is switched off, full, or was written to too often: this computer keeps them. Even nothing changed is told,
    // or what sync holds would come back.
    const unchanged = Array.isArray(settings[section]) ? [] : {};
    await replaceItems(local, section, { [section]: unchanged, ...items });
    return;
  }
  await replaceItems(local, section, {});
}

/** New items first: a browser that ends in between leaves too much rather than too little. */
async function replaceItems(area: StorageArea, section: Section, items: Items): Promise<void> {
  const before = await area.get(null);
  const stale = Object.keys(before).filter((key) => isItemOf(section, key) && !(key in items));
  const fresh = Object.entries(items).filter(([key, item]) => !isSame(before[key], item));
  if (fresh.length > 0) {
    await area.set({ version: SETTINGS_VERSION, ...Object.fromEntries(fresh) });
  }
  if (stale.length > 0) await area.remove(stale);
}

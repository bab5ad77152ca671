import {
  changesFrom,
  DEFAULTS,
  parseSettings,
  SETTINGS_VERSION,
  type Section,
  type Settings,
} from './settings.ts';
import { fromItems, type Items, isItemOf, toItems } from './stored-items.ts';

/** What is used of a storage area; `browser.storage.sync` is one. */
export interface StorageArea {
  get(keys: null): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** What is used of `browser.storage`. */
export interface SettingsStorage {
  sync: StorageArea;
  local: StorageArea;
  onChanged: {
    addListener(listener: () => void): void;
    removeListener(listener: () => void): void;
  };
}

/** Runs `work` when no one else with the same lock is at work. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

export interface SettingsStore {
  /** Reads everything; never fails. `repairs` names what was wrong and is as by default now. */
  load(): Promise<{ settings: Settings; repairs: string[] }>;
  /**
   * Changes settings by what is stored at that moment, one change after the other; writes only sections that differ.
   * Gives the settings after it. Fails if neither area takes them.
   */
  change(update: (settings: Settings) => Settings): Promise<Settings>;
  /** Calls `listener` with the settings after each change, whoever made it. Gives the function that stops it. */
  watch(listener: (settings: Settings) => void): () => void;
}

/**
 * What the reader chose goes with them to their other computers. What is remembered of the pages they read stays on
 * this one: it is nobody else's business, and may outgrow storage.sync.
 */
const HOME: Record<Section, 'sync' | 'local'> = {
  reading: 'sync',
  people: 'sync',
  sites: 'sync',
  promos: 'local',
};
const SECTIONS = Object.keys(HOME) as Section[];

/** The store of settings in `storage`; whoever writes there must share the lock. */
export function settingsStore(storage: SettingsStorage, lock: Lock = queue()): SettingsStore {
  const load = async () => parseSettings(fromItems(await readItems(storage)));
  return {
    load,
    change: (update) =>
      lock(async () => {
        const { settings: before, repairs } = await load();
        const { settings: after } = parseSettings({ ...update(before), version: SETTINGS_VERSION });
        for (const section of SECTIONS) {
          const isRepaired = repairs.some((path) => path.startsWith(section));
          if (isRepaired || !isSame(before[section], after[section])) {
            await write(storage, section, after);
          }
        }
        return after;
      }),
    watch(listener) {
      const tell = () => void load().then(({ settings }) => listener(settings));
      storage.onChanged.addListener(tell);
      return () => storage.onChanged.removeListener(tell);
    },
  };
}

/** A lock for one script alone: one after the other, also after a failure. */
function queue(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const everything = (area: StorageArea) => area.get(null).catch((): Items => ({}));

/** A section is in `local` only while `sync` did not take it: then that is the newer one. */
async function readItems({ sync, local }: SettingsStorage): Promise<Items> {
  const [synced, kept] = await Promise.all([everything(sync), everything(local)]);
  const isKept = (section: Section) => Object.keys(kept).some((key) => isItemOf(section, key));
  const fromLocal = SECTIONS.filter((section) => HOME[section] === 'local' || isKept(section));
  const isFromLocal = (key: string) => fromLocal.some((section) => isItemOf(section, key));
  return {
    ...kept,
    ...Object.fromEntries(Object.entries(synced).filter(([key]) => !isFromLocal(key))),
  };
}

async function write({ sync, local }: SettingsStorage, section: Section, settings: Settings) {
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

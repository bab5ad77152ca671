import { noteRepairs, takeNoted } from './noted-repairs.ts';
import { parseSettings, SETTINGS_VERSION, type Section, type Settings } from './settings.ts';
import { fromItems, type Items, isItemOf } from './stored-items.ts';
import { isSame, readItems, SECTIONS, type SettingsStorage, write } from './stored-sections.ts';

/** Runs `work` when no one else with the same lock is at work. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

/** What is stored, read. */
interface Loaded {
  settings: Settings;
  /** What was wrong and is as by default now, by its path. Nothing where a later version wrote it: it may well be right. */
  repairs: string[];
  /** Sections that are on this computer alone, because sync did not take them: it is full, or switched off. */
  unsynced: Section[];
}

export interface SettingsStore {
  /** Reads everything; never fails. */
  load(): Promise<Loaded>;
  /**
   * Changes settings by what is stored at that moment, one change after the other; writes only sections that differ.
   * Gives the settings after it. Fails if neither area takes them.
   */
  change(update: (settings: Settings) => Settings): Promise<Settings>;
  /**
   * Puts right what is damaged in storage and gives the paths of it, also of what other changes have put right: each is
   * given once, to be told.
   */
  takeRepairs(): Promise<string[]>;
  /** Everything is as on the first day. Both areas are empty then, of whatever was in them. */
  forget(): Promise<void>;
  /**
   * Calls `listener` with the settings after each change of what is stored, whoever made it; with a section, only after
   * a change of that. Gives the function that stops it.
   */
  watch(listener: (settings: Settings) => void, section?: Section): () => void;
}

/** The store of settings in `storage`; whoever writes there must share the lock. */
export function settingsStore(storage: SettingsStorage, lock: Lock = queue()): SettingsStore {
  const load = async (): Promise<Loaded> => {
    const { items, unsynced } = await readItems(storage);
    const { settings, repairs } = parseSettings(fromItems(items));
    return { settings, repairs: isLater(items.version) ? [] : repairs, unsynced };
  };
  const change = async (update: (settings: Settings) => Settings) => {
    const { settings: before, repairs, unsynced } = await load();
    const { settings: after } = parseSettings({ ...update(before), version: SETTINGS_VERSION });
    if (repairs.length > 0) await noteRepairs(storage.local, repairs);
    for (const section of SECTIONS) {
      const isRepaired = repairs.some((path) => path.startsWith(section));
      const isChanged = isRepaired || !isSame(before[section], after[section]);
      if (isChanged || unsynced.includes(section)) await write(storage, section, after);
    }
    return after;
  };
  return {
    load,
    change: (update) => lock(() => change(update)),
    takeRepairs: () =>
      lock(async () => {
        if ((await load()).repairs.length > 0) await change((settings) => settings);
        return takeNoted(storage.local);
      }),
    forget: () =>
      lock(async () => {
        await Promise.all([storage.sync.clear().catch(() => undefined), storage.local.clear()]);
      }),
    watch(listener, section) {
      const isOfSection = (key: string) => section === undefined || isItemOf(section, key);
      const tell = (changes: Items) => {
        if (!Object.keys(changes).some(isOfSection)) return;
        void load().then(({ settings }) => listener(settings));
      };
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

const isLater = (version: unknown) => typeof version === 'number' && version > SETTINGS_VERSION;

// @vitest-environment node
import { describe, expect, test, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';
import { applyEdit } from '../../src/settings/settings-edit.ts';
import { settingsStore } from '../../src/settings/settings-store.ts';
import { fakeStorage } from './fake-storage.ts';

const dark = (settings: Settings) =>
  applyEdit(settings, { type: 'setReading', fields: { theme: 'dark' } });
const never = (name: string) => (settings: Settings) =>
  applyEdit(settings, { type: 'setNeverHighlight', name, isOn: true });
const keepPolls = (site: string) => (settings: Settings) =>
  applyEdit(settings, { type: 'setKeptKind', site, kind: 'poll', isOn: true });
const withSites = (count: number) => (settings: Settings) => ({
  ...settings,
  sites: Array.from({ length: count }, (_, i) => ({ pattern: `https://news-${i}.example/*` })),
});
const reset = () => DEFAULTS;

describe('settingsStore', () => {
  test('gives the defaults where nothing is stored', async () => {
    expect(await settingsStore(fakeStorage()).load()).toEqual({
      settings: DEFAULTS,
      repairs: [],
      unsynced: [],
    });
  });

  test('keeps what was changed, and stores nothing else', async () => {
    const storage = fakeStorage();
    await settingsStore(storage).change(dark);
    expect(storage.sync.items).toEqual({ version: 1, reading: { theme: 'dark' } });
    expect(storage.local.items).toEqual({});
    expect((await settingsStore(storage).load()).settings.reading.theme).toBe('dark');
  });

  test('what is back to the default is not stored any more', async () => {
    const storage = fakeStorage();
    const store = settingsStore(storage);
    await store.change((settings) => keepPolls('news.example')(dark(settings)));
    await store.change(reset);
    expect(Object.keys(storage.sync.items)).toEqual(['version']);
    expect(Object.keys(storage.local.items)).toEqual(['version']);
  });

  test('what is remembered of pages stays on this computer, an item for each site', async () => {
    const storage = fakeStorage();
    const store = settingsStore(storage);
    await store.change(keepPolls('news.example'));
    await store.change(keepPolls('other.example'));
    expect(storage.sync.items).toEqual({});
    expect(Object.keys(storage.local.items).toSorted()).toEqual([
      'promos.news.example',
      'promos.other.example',
      'version',
    ]);
    const { settings } = await store.load();
    expect(Object.keys(settings.promos.bySite)).toEqual(['news.example', 'other.example']);
  });

  test('2,000 sites fit into sync, in order, and none is left when they go', async () => {
    const storage = fakeStorage();
    const store = settingsStore(storage);
    await store.change(withSites(2000));
    expect(storage.local.items).toEqual({});
    expect((await store.load()).settings.sites).toEqual(withSites(2000)(DEFAULTS).sites);
    await store.change(withSites(3));
    expect(Object.keys(storage.sync.items)).toEqual(['version', 'sites.0']);
  });

  test('changes at the same time lose nothing', async () => {
    const store = settingsStore(fakeStorage());
    const names = Array.from({ length: 30 }, (_, i) => `Person ${i}`);
    await Promise.all([...names.map((name) => store.change(never(name))), store.change(dark)]);
    const { settings } = await store.load();
    expect(settings.people.neverHighlight).toEqual(names);
    expect(settings.reading.theme).toBe('dark');
  });

  test('two stores with one lock lose nothing of each other', async () => {
    const storage = fakeStorage();
    let last: Promise<unknown> = Promise.resolve();
    const lock = <T>(work: () => Promise<T>): Promise<T> => {
      const mine = last.then(work);
      last = mine;
      return mine;
    };
    const tabs = [settingsStore(storage, lock), settingsStore(storage, lock)];
    await Promise.all(
      ['Ann', 'Ben', 'Cem', 'Dot'].map((name, i) => tabs[i % 2]?.change(never(name))),
    );
    expect((await tabs[0]?.load())?.settings.people.neverHighlight).toHaveLength(4);
  });

  test('one change that fails does not hold up the next', async () => {
    const store = settingsStore(fakeStorage());
    const failing = store.change(() => {
      throw new Error('wrong');
    });
    await expect(failing).rejects.toThrow('wrong');
    expect((await store.change(dark)).reading.theme).toBe('dark');
  });

  test('what an update makes wrong is not stored', async () => {
    const storage = fakeStorage();
    const wrong = { ...DEFAULTS, reading: { ...DEFAULTS.reading, fontSize: 9000 } };
    expect(await settingsStore(storage).change(() => wrong)).toEqual(DEFAULTS);
    expect(storage.sync.items).toEqual({});
  });

  test('corrupt items are named, and replaced with the next change of anything', async () => {
    const storage = fakeStorage();
    storage.sync.items = { reading: 'dark', people: { order: 'appearance' }, 'sites.0': 'x' };
    storage.local.items = { promos: 7, 'promos.news.example': { keptKinds: ['poll'] } };
    const store = settingsStore(storage);
    const { settings, repairs } = await store.load();
    expect(repairs).toEqual(['reading', 'promos.phrases', 'sites[0]']);
    expect(settings.people.order).toBe('appearance');
    expect(settings.promos.bySite['news.example']?.keptKinds).toEqual(['poll']);
    await store.change(never('Ann Lee'));
    expect((await store.load()).repairs).toEqual([]);
    expect(await store.takeRepairs(), 'told after the fact').toEqual(repairs);
  });

  test('repairs are made when they are told, and told once', async () => {
    const storage = fakeStorage();
    storage.sync.items = { reading: { theme: 'plaid', measure: 70 } };
    const store = settingsStore(storage);
    expect(await store.takeRepairs()).toEqual(['reading.theme']);
    expect(storage.sync.items.reading).toEqual({ measure: 70 });
    expect(await store.takeRepairs()).toEqual([]);
    expect(storage.local.items).toEqual({});
  });

  test('what a later version wrote is left as it is', async () => {
    const storage = fakeStorage();
    storage.sync.items = { version: 99, reading: { theme: 'hologram' } };
    const store = settingsStore(storage);
    expect(await store.takeRepairs()).toEqual([]);
    expect((await store.load()).settings.reading.theme).toBe('system');
    await store.change(keepPolls('news.example'));
    expect(storage.sync.items.reading).toEqual({ theme: 'hologram' });
  });

  test('forgets everything, whatever was in storage', async () => {
    const storage = fakeStorage();
    const store = settingsStore(storage);
    storage.local.items = { peopleEdits: [['https://news.example/a', []]], siteUse: { a: 1 } };
    await store.change((settings) => keepPolls('news.example')(dark(settings)));
    await store.forget();
    expect([storage.sync.items, storage.local.items]).toEqual([{}, {}]);
    expect((await store.load()).settings).toEqual(DEFAULTS);
  });
});

describe('where sync does not take them', () => {
  test('settings are kept on this computer, also when they are the defaults again', async () => {
    const storage = fakeStorage();
    const store = settingsStore(storage);
    await store.change(dark);
    storage.sync.failure = new Error('sync is switched off');
    await store.change((settings) =>
      applyEdit(settings, { type: 'setReading', fields: { theme: 'sepia' } }),
    );
    await store.change(withSites(2));
    expect((await store.load()).settings.reading.theme).toBe('sepia');
    storage.sync.failure = null;
    expect((await store.load()).settings.reading.theme, 'the newer one holds').toBe('sepia');
    storage.sync.failure = new Error('sync is switched off');
    await store.change(reset);
    storage.sync.failure = null;
    expect(await store.load()).toEqual({
      settings: DEFAULTS,
      repairs: [],
      unsynced: ['reading', 'sites'],
    });
  });

  test('they go to sync again with the next change', async () => {
    const storage = fakeStorage();
    const store = settingsStore(storage);
    storage.sync.failure = new Error('too many writes');
    await store.change(dark);
    storage.sync.failure = null;
    await store.change((settings) =>
      applyEdit(settings, { type: 'setReading', fields: { measure: 70 } }),
    );
    expect(storage.sync.items.reading).toEqual({ theme: 'dark', measure: 70 });
    expect(Object.keys(storage.local.items)).toEqual(['version']);
  });

  test('a list too long for it is kept here, whole', async () => {
    const storage = fakeStorage();
    const names = Array.from({ length: 400 }, (_, i) => `Person with quite a long name ${i}`);
    const store = settingsStore(storage);
    await store.change((settings) => ({
      ...settings,
      people: { ...settings.people, neverHighlight: names },
    }));
    expect((await store.load()).settings.people.neverHighlight).toEqual(names);
    expect((await store.load()).unsynced).toEqual(['people']);
    await store.change(reset);
    expect((await store.load()).unsynced).toEqual([]);
  });

  test('2,000 sites that are too much for it are kept here, and go there when it takes them', async () => {
    const storage = fakeStorage();
    const store = settingsStore(storage);
    const sites = Array.from({ length: 2000 }, (_, i) => ({
      pattern: `news-${i}.example/${'part/'.repeat(9)}*`,
    }));
    await store.change((settings) => ({ ...settings, sites }));
    expect(await store.load()).toMatchObject({ settings: { sites }, unsynced: ['sites'] });
    expect(storage.sync.items).toEqual({});
    await store.change((settings) => ({ ...settings, sites: sites.slice(0, 500) }));
    expect((await store.load()).unsynced).toEqual([]);
    expect(Object.keys(storage.local.items)).toEqual(['version']);
  });

  test('another change is the occasion to try again', async () => {
    const storage = fakeStorage();
    const store = settingsStore(storage);
    storage.sync.failure = new Error('too many writes');
    await store.change(dark);
    storage.sync.failure = null;
    await store.change(keepPolls('news.example'));
    expect((await store.load()).unsynced).toEqual([]);
    expect(storage.sync.items.reading).toEqual({ theme: 'dark' });
  });

  test('nothing is said to be kept when neither takes it', async () => {
    const storage = fakeStorage();
    storage.sync.failure = storage.local.failure = new Error('no storage');
    const store = settingsStore(storage);
    expect((await store.load()).settings).toEqual(DEFAULTS);
    await expect(store.change(dark)).rejects.toThrow('no storage');
  });
});

test('watch tells of changes until it is stopped', async () => {
  const storage = fakeStorage();
  const told: string[] = [];
  const stop = settingsStore(storage).watch(({ reading }) => told.push(reading.theme));
  await settingsStore(storage).change(dark);
  await vi.waitFor(() => expect(told).toEqual(['dark']));
  stop();
  await settingsStore(storage).change(reset);
  expect(told).toEqual(['dark']);
});

test('who watches one section hears of that alone, whatever else is stored', async () => {
  const storage = fakeStorage();
  const told: string[][] = [];
  const store = settingsStore(storage);
  store.watch(({ sites }) => told.push(sites.map(({ pattern }) => pattern)), 'sites');
  await store.change(dark);
  await storage.local.set({ seen: ['https://news.example/1'] });
  await store.change((settings) => ({ ...settings, sites: [{ pattern: 'news.example' }] }));
  await vi.waitFor(() => expect(told.at(-1)).toEqual(['news.example']));
  expect(told).toHaveLength(1);
  await store.forget();
  await vi.waitFor(() => expect(told.at(-1)).toEqual([]));
});

// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { changeSettings, readSettings } from '../src/answer-settings.ts';
import type { ChangeSettings } from '../src/messages.ts';
import { DEFAULTS } from '../src/settings/settings.ts';
import { settingsStore } from '../src/settings/settings-store.ts';
import { fakeStorage } from './settings/fake-storage.ts';

const site = 'news.example';
const keepPolls: ChangeSettings = {
  type: 'changeSettings',
  site,
  edit: { type: 'setKeptKind', site, kind: 'poll', isOn: true },
};

describe('a page’s script', () => {
  test('is told what is remembered for its site, and of no other', async () => {
    const store = settingsStore(fakeStorage());
    await store.change((settings) => ({ ...settings, sites: [{ pattern: 'a.example' }] }));
    await changeSettings(store, keepPolls, false);
    const here = await readSettings(store, { type: 'readSettings', site });
    expect(here.promos.bySite[site]?.keptKinds).toEqual(['poll']);
    expect(here.sites).toEqual([]);
    const there = await readSettings(store, { type: 'readSettings', site: 'other.example' });
    expect(JSON.stringify(there)).not.toContain('poll');
  });

  test('has its changes kept, and is told what came of them', async () => {
    const store = settingsStore(fakeStorage());
    const reply = await changeSettings(store, keepPolls, false);
    expect(reply.promos.bySite[site]?.keptKinds).toEqual(['poll']);
    expect((await store.load()).settings.promos.bySite[site]?.keptKinds).toEqual(['poll']);
  });

  test('in a private window leaves no trace', async () => {
    const storage = fakeStorage();
    const store = settingsStore(storage);
    const reply = await changeSettings(store, keepPolls, true);
    expect(reply.promos.bySite[site]?.keptKinds).toEqual(['poll']);
    expect((await store.load()).settings).toEqual(DEFAULTS);
    expect([storage.sync.items, storage.local.items]).toEqual([{}, {}]);
  });
});

import type { Items } from '../../src/settings/stored-items.ts';
import type { SettingsStorage, StorageArea } from '../../src/settings/stored-sections.ts';

/** A storage area in memory that holds to the browser's limits; every call takes a moment. */
interface FakeArea extends StorageArea {
  items: Items;
  /** Set: every call fails with it. */
  failure: Error | null;
}

export interface FakeStorage extends SettingsStorage {
  sync: FakeArea;
  local: FakeArea;
}

const bytes = (key: string, item: unknown) =>
  new TextEncoder().encode(key + JSON.stringify(item)).length;

function fakeArea(
  limits: { item: number; items: number; all: number },
  onSet: (changes: Items) => void,
) {
  const area: FakeArea = {
    items: {},
    failure: null,
    async get() {
      await moment(area);
      return structuredClone(area.items);
    },
    async set(items) {
      await moment(area);
      const after = { ...area.items, ...structuredClone(items) };
      const sizes = Object.entries(after).map(([key, item]) => bytes(key, item));
      if (Math.max(...sizes) > limits.item) throw new Error('QUOTA_BYTES_PER_ITEM');
      if (sizes.length > limits.items) throw new Error('MAX_ITEMS');
      if (sizes.reduce((a, b) => a + b, 0) > limits.all) throw new Error('QUOTA_BYTES');
      area.items = after;
      onSet(items);
    },
    async remove(keys) {
      await moment(area);
      for (const key of keys) delete area.items[key];
      onSet(Object.fromEntries(keys.map((key) => [key, {}])));
    },
    async clear() {
      await moment(area);
      const before = area.items;
      area.items = {};
      onSet(before);
    },
  };
  return area;
}

async function moment({ failure }: FakeArea): Promise<void> {
  await new Promise((done) => setTimeout(done));
  if (failure) throw failure;
}

export function fakeStorage(): FakeStorage {
  const listeners = new Set<(changes: Items) => void>();
  const tell = (changes: Items) => {
    for (const listener of listeners) listener(changes);
  };
  return {
    sync: fakeArea({ item: 8192, items: 512, all: 102_400 }, tell),
    local: fakeArea({ item: 1e7, items: 1e6, all: 1e7 }, tell),
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
}

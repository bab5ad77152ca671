// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { PersonEdit } from '../src/people/edit/person-edit.ts';
import { MAX_ARTICLES, peopleEditsStore } from '../src/people-edits-store.ts';

const HIDE: PersonEdit[] = [{ type: 'hide', person: 'Ann Lee' }];
const RENAME: PersonEdit[] = [{ type: 'rename', person: 'Bo', name: 'Bo Ek' }];

/** A storage area of the browser in memory; what is stored is a copy. */
function memory(items: Record<string, unknown> = {}) {
  return {
    items,
    get: async (key: string) => structuredClone({ [key]: items[key] }),
    set: async (changed: Record<string, unknown>) =>
      void Object.assign(items, structuredClone(changed)),
    remove: async (key: string) => void delete items[key],
  };
}

/** One after the other, as the browser's locks do. */
function queue() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine;
    return mine;
  };
}

const address = (number: number) => `https://news.example/${number}`;

describe('the store of what readers changed about people', () => {
  test('keeps the edits of each article', async () => {
    const storage = memory();
    const store = peopleEditsStore(storage, queue());
    await store.keep(address(1), HIDE);
    await store.keep(address(2), RENAME);
    const other = peopleEditsStore(storage, queue());
    expect(await other.load(address(1))).toEqual(HIDE);
    expect(await other.load(address(2))).toEqual(RENAME);
    expect(await other.load(address(3))).toEqual([]);
  });

  test('keeps nothing that is no edit', async () => {
    const store = peopleEditsStore(memory(), queue());
    await store.keep(address(1), [...HIDE, { type: 'hide' } as PersonEdit]);
    expect(await store.load(address(1))).toEqual(HIDE);
  });

  test('loses nothing when two tabs write at once', async () => {
    const store = peopleEditsStore(memory(), queue());
    await Promise.all([store.keep(address(1), HIDE), store.keep(address(2), RENAME)]);
    expect(await store.load(address(1))).toEqual(HIDE);
    expect(await store.load(address(2))).toEqual(RENAME);
  });

  test('counts the articles, and forgets them all', async () => {
    const storage = memory({ other: 1 });
    const store = peopleEditsStore(storage, queue());
    await Promise.all([store.keep(address(1), HIDE), store.keep(address(2), RENAME)]);
    expect(await store.count()).toBe(2);
    await store.forgetAll();
    expect(await store.count()).toBe(0);
    expect(storage.items).toEqual({ other: 1 });
  });

  test('forgets an article without edits', async () => {
    const storage = memory();
    const store = peopleEditsStore(storage, queue());
    await store.keep(address(1), HIDE);
    await store.keep(address(1), []);
    expect(JSON.stringify(storage.items)).not.toContain('news.example');
  });

  test('forgets the articles longest unchanged beyond the limit', async () => {
    const store = peopleEditsStore(memory(), queue());
    for (let number = 0; number < MAX_ARTICLES; number++) await store.keep(address(number), HIDE);
    await store.keep(address(0), RENAME); // the oldest is the newest now
    await store.keep(address(MAX_ARTICLES), HIDE);
    expect(await store.load(address(0))).toEqual(RENAME);
    expect(await store.load(address(1))).toEqual([]);
    expect(await store.load(address(2))).toEqual(HIDE);
  });

  test.each<[unknown]>([
    [null],
    ['x'],
    [{ 'https://news.example/1': [] }],
    [[null, 1, [], [1, []]]],
    [[[address(1), 'hide']]],
    [[[address(1), [{ type: 'hide' }]]]],
  ])('takes %j for nothing, and is written over', async (stored) => {
    const store = peopleEditsStore(memory({ peopleEdits: stored }), queue());
    expect(await store.load(address(1))).toEqual([]);
    await store.keep(address(1), HIDE);
    expect(await store.load(address(1))).toEqual(HIDE);
  });

  test('reads nothing where the storage cannot be read', async () => {
    const storage = { ...memory(), get: () => Promise.reject(new Error('no storage')) };
    expect(await peopleEditsStore(storage, queue()).load(address(1))).toEqual([]);
  });
});

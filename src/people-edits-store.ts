import { type PersonEdit, parseEdits } from './people/edit/person-edit.ts';

/** What is used of `browser.storage.local`. */
export interface EditsStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What the reader changed about the people of articles, on this computer. */
export interface PeopleEditsStore {
  /** The edits of the article with this canonical address; never fails. */
  load(address: string): Promise<PersonEdit[]>;
  /** Keeps them in place of those before; none: forgets the article. */
  keep(address: string, edits: PersonEdit[]): Promise<void>;
  /** How many articles have edits. */
  count(): Promise<number>;
  forgetAll(): Promise<void>;
}

/** Where all are stored: `[address, edits][]`, the article changed last at the end. */
const KEY = 'peopleEdits';
/** So many articles are remembered; those longest unchanged are forgotten beyond. */
export const MAX_ARTICLES = 200;
const MAX_ADDRESS = 2000;

/** The store in `storage`; whoever writes there must share the lock. */
export function peopleEditsStore(
  storage: EditsStorage,
  lock: <T>(work: () => Promise<T>) => Promise<T>,
): PeopleEditsStore {
  const loadAll = async () => {
    const { [KEY]: stored } = await storage.get(KEY).catch(() => ({ [KEY]: undefined }));
    return parseArticles(stored);
  };
  return {
    count: async () => (await loadAll()).size,
    forgetAll: () => lock(() => storage.remove(KEY)),
    load: async (address) => (await loadAll()).get(address) ?? [],
    keep: (address, edits) =>
      lock(async () => {
        const articles = await loadAll();
        articles.delete(address);
        const sound = parseEdits(edits);
        if (sound.length > 0 && address.length <= MAX_ADDRESS) articles.set(address, sound);
        await storage.set({ [KEY]: [...articles].slice(-MAX_ARTICLES) });
      }),
  };
}

function parseArticles(stored: unknown): Map<string, PersonEdit[]> {
  const entries: unknown[] = Array.isArray(stored) ? stored : [];
  return new Map(
    entries.flatMap((entry) => {
      const [address, edits]: unknown[] = Array.isArray(entry) ? entry : [];
      return typeof address === 'string' ? [[address, parseEdits(edits)] as const] : [];
    }),
  );
}

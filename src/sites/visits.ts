/** What is used of `browser.storage.session`: kept in memory until the browser ends, private windows included. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Pages that are remembered of each kind, of all tabs; the oldest are forgotten beyond. */
const MAX_PAGES = 300;

/** Remembers what readers did in their tabs: pages are known by tab and address. */
export interface Visits {
  /** The reader wants the original of this page: it does not open by itself again. */
  leaveAsItIs(tab: number, address: string): Promise<void>;
  isLeftAsItIs(tab: number, address: string): Promise<boolean>;
  /** The page may open by itself again. */
  forget(tab: number, address: string): Promise<void>;
  /** The page was before the reader; whether it was before. */
  see(tab: number, address: string): Promise<boolean>;
}

/** Keeps visits in `area`. */
export function visitsIn(area: SessionArea): Visits {
  const left = pagesIn(area, 'leftAsItIs');
  const seen = pagesIn(area, 'seen');
  return {
    leaveAsItIs: (tab, address) => left.add(pageIn(tab, address)),
    isLeftAsItIs: (tab, address) => left.has(pageIn(tab, address)),
    forget: (tab, address) => left.remove(pageIn(tab, address)),
    async see(tab, address) {
      const wasSeen = await seen.has(pageIn(tab, address));
      await seen.add(pageIn(tab, address));
      return wasSeen;
    },
  };
}

/** One list of pages in `area`. */
function pagesIn(area: SessionArea, key: string) {
  const pages = async (): Promise<string[]> => {
    const { [key]: stored } = await area.get(key);
    return Array.isArray(stored) ? stored.filter((page) => typeof page === 'string') : [];
  };
  const without = async (page: string) => (await pages()).filter((other) => other !== page);
  return {
    add: async (page: string) =>
      area.set({ [key]: [...(await without(page)), page].slice(-MAX_PAGES) }),
    has: async (page: string) => (await pages()).includes(page),
    remove: async (page: string) => area.set({ [key]: await without(page) }),
  };
}

/** A place within a page is no other page. */
const pageIn = (tab: number, address: string) => `${tab} ${address.replace(/#.*$/s, '')}`;

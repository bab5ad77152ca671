/** What is used of `browser.storage.session`: kept in memory until the browser ends, private windows included. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'leftAsItIs';
/** Pages that are remembered, of all tabs; the oldest are forgotten beyond. */
const MAX_PAGES = 300;

/** Remembers on which pages of a tab the reader wants the original: those do not open by themselves again. */
export interface Visits {
  leaveAsItIs(tab: number, address: string): Promise<void>;
  isLeftAsItIs(tab: number, address: string): Promise<boolean>;
  /** The page may open by itself again. */
  forget(tab: number, address: string): Promise<void>;
}

/** Keeps visits in `area`. */
export function visitsIn(area: SessionArea): Visits {
  const pages = async (): Promise<string[]> => {
    const { [KEY]: stored } = await area.get(KEY);
    return Array.isArray(stored) ? stored.filter((page) => typeof page === 'string') : [];
  };
  const without = async (page: string) => (await pages()).filter((other) => other !== page);
  return {
    async leaveAsItIs(tab, address) {
      const page = pageIn(tab, address);
      await area.set({ [KEY]: [...(await without(page)), page].slice(-MAX_PAGES) });
    },
    isLeftAsItIs: async (tab, address) => (await pages()).includes(pageIn(tab, address)),
    forget: async (tab, address) => area.set({ [KEY]: await without(pageIn(tab, address)) }),
  };
}

/** A place within a page is no other page. */
const pageIn = (tab: number, address: string) => `${tab} ${address.replace(/#.*$/s, '')}`;

import type { Browser, Tabs } from '../browser.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { addLines } from '../sites/add-site.ts';
import { removeSite } from '../sites/change-list.ts';
import { lineOf } from '../sites/site-list.ts';
import type { MessageKey } from '../strings.ts';

type Api = Pick<Browser, 'contextMenus' | 'i18n' | 'permissions' | 'scripting'>;

/** The entries of the menu, on the button and on pages. */
const ENTRIES: Record<'read' | 'addSite' | 'removeSite', MessageKey> = {
  read: 'menuRead',
  addSite: 'menuAddSite',
  removeSite: 'menuRemoveSite',
};
type Entry = keyof typeof ENTRIES;

/** Creates the menu: once for each version of the extension, the browser keeps it. */
export async function createMenu({ contextMenus, i18n }: Api): Promise<void> {
  await contextMenus.removeAll();
  for (const id of Object.keys(ENTRIES) as Entry[]) {
    contextMenus.create({
      id,
      title: i18n.getMessage(ENTRIES[id]),
      // One entry alone stands in a page's menu itself; with a second, both would go a level down.
      contexts: id === 'read' ? ['page', 'selection'] : ['action'],
      visible: id !== 'removeSite',
    });
  }
}

/** What the menu follows: of the tab in front, whether a view is open, and whether its site is one of the reader's. */
export interface MenuState {
  isOpen: boolean;
  isAutomatic: boolean;
}

/** Has the entries say what they do now. */
export async function showMenu(
  { contextMenus, i18n }: Api,
  { isOpen, isAutomatic }: MenuState,
): Promise<void> {
  await Promise.all([
    contextMenus.update('read', { title: i18n.getMessage(isOpen ? 'menuClose' : 'menuRead') }),
    contextMenus.update('addSite', { visible: !isAutomatic }),
    contextMenus.update('removeSite', { visible: isAutomatic }),
  ]);
}

/** The reader chose an entry about the site of the page at `address`. Nothing is awaited before the browser is asked. */
export async function chooseSiteEntry(
  browser: Api,
  store: SettingsStore,
  entry: string | number,
  address: string | undefined,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  const site = lineOf(address);
  if (!site || !address) return;
  if (entry === 'addSite') {
    const answer = await addLines(browser, store, [site]);
    if (answer === 'added') await beginIn(browser, tab);
  } else if (entry === 'removeSite') {
    await removeSite(browser, store, address);
  }
}

/** The page that is there already gets what the site's next pages get by themselves: if it is an article, it opens. */
async function beginIn({ scripting }: Api, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id };
  await scripting.executeScript({ target, files: ['automatic.js'] }).catch(() => undefined);
}

import type { Browser } from './browser.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import { addLines } from './sites/add-site.ts';
import { withoutSite } from './sites/edit-list.ts';
import { lineFor, lineOf, readSiteList } from './sites/site-list.ts';
import type { MessageKey } from './strings.ts';

type Api = Pick<Browser, 'action' | 'contextMenus' | 'i18n' | 'permissions' | 'runtime' | 'tabs'>;

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

/** Titles that the button has while no view is open in its tab; the browser gives it the first again on the next page. */
const CLOSED_TITLES: readonly MessageKey[] = [
  'actionTitle',
  'actionTitleAutomatic',
  'notReadableTitle',
];

/** The entries of the menu, and the button's title while no view is open, follow what is true of a tab. */
export async function showTabState(
  { action, contextMenus, i18n, tabs }: Api,
  tabId: number,
  lines: () => Promise<readonly string[]>,
): Promise<void> {
  try {
    const [title, { url = '' }] = await Promise.all([action.getTitle({ tabId }), tabs.get(tabId)]);
    const isOpen = !CLOSED_TITLES.some((key) => i18n.getMessage(key) === title);
    const line = url ? lineFor(readSiteList(await lines()), url) : null;
    if (!isOpen && line) {
      await action.setTitle({ tabId, title: i18n.getMessage('actionTitleAutomatic') });
    }
    await Promise.all([
      contextMenus.update('read', { title: i18n.getMessage(isOpen ? 'menuClose' : 'menuRead') }),
      contextMenus.update('addSite', { visible: line === null }),
      contextMenus.update('removeSite', { visible: line !== null }),
    ]);
  } catch {
    // The tab has gone meanwhile.
  }
}

/** The reader chose an entry about the site of the page at `address`. Nothing is awaited before the browser is asked. */
export async function chooseSiteEntry(
  browser: Api,
  store: SettingsStore,
  entry: string | number,
  address: string | undefined,
): Promise<void> {
  const site = lineOf(address);
  if (!site || !address) return;
  if (entry === 'addSite') {
    await addLines(browser, store, [site]);
  } else if (entry === 'removeSite') {
    await store.change((settings) => {
      const lines = settings.sites.map(({ pattern }) => pattern);
      const line = lineFor(readSiteList(lines), address);
      return line ? withoutSite(settings, line, address) : settings;
    });
  }
}

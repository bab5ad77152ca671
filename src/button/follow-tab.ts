import type { Browser } from '../browser.ts';
import { showMenu } from './menu.ts';
import { showButton, shownState } from './show-button.ts';

type Api = Pick<Browser, 'action' | 'contextMenus' | 'i18n' | 'permissions' | 'scripting' | 'tabs'>;
type LineAt = (address: string) => Promise<string | null>;

/**
 * The button of a tab while no view is open in it, and the menu if the tab is in front, follow what is true of it.
 * `lineAt` gives the line by which articles at an address open by themselves, null if none does. Two at once could
 * overtake each other: it is for the caller to have them take turns.
 */
export async function followTab(browser: Api, tabId: number, lineAt: LineAt): Promise<void> {
  try {
    // The address of a page is told only where the extension may look at it.
    const { url, active } = await browser.tabs.get(tabId);
    const isAutomatic = url ? (await lineAt(url)) !== null : false;
    const shown = await shownState(browser, tabId);
    const closed = isAutomatic ? 'automatic' : 'closed';
    if ((shown === 'closed' || shown === 'automatic') && shown !== closed) {
      await showButton(browser, tabId, { is: closed });
    }
    if (active) await showMenu(browser, { isOpen: shown === 'open', isAutomatic });
  } catch {
    // The tab has gone meanwhile.
  }
}

/** The same for the tab in front of a window, or of the one used last. */
export async function followFront(browser: Api, lineAt: LineAt, windowId?: number): Promise<void> {
  const window = windowId === undefined ? { lastFocusedWindow: true } : { windowId };
  const [front] = await browser.tabs.query({ active: true, ...window });
  if (front?.id !== undefined) await followTab(browser, front.id, lineAt);
}

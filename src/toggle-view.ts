import type { Browser, Tabs } from './browser.ts';
import { showButton } from './button/show-button.ts';
import type { ToggleView } from './messages.ts';
import { type NotReadableReason, reasonNotReadable } from './not-readable/reason.ts';

type Api = Pick<Browser, 'action' | 'i18n' | 'scripting' | 'tabs'>;

/** Just after a page has loaded the browser can refuse the script although the click allowed it. */
const RETRY_DELAYS_MS = [30, 60, 120, 240, 480, 960];

/** Tabs with a click under way: another one meanwhile tells a script that is there, but must not put in a second one. */
const pending = new Set<number>();

/** Opens the view in `tab`, or closes it; says so where the browser lets no extension read the page. */
export async function toggleView(browser: Api, tab: Tabs.Tab): Promise<void> {
  const { id, url } = tab;
  if (id === undefined) return;
  // Asked for before anything is awaited: Firefox opens a popup only within the reader's click.
  const reason = reasonNotReadable(url);
  if (reason) return sayNotReadable(browser, tab, reason);
  const message: ToggleView = { type: 'toggleView' };
  const isFirst = !pending.has(id);
  pending.add(id);
  try {
    if ((await isDelivered(browser, id, message)) || !isFirst) return;
    await putInScript(browser, id);
    await browser.tabs.sendMessage(id, message, { frameId: 0 });
  } catch {
    await sayNotReadable(browser, tab, url?.startsWith('file:') ? 'file' : 'protected');
  } finally {
    if (isFirst) pending.delete(id);
  }
}

/** Whether a script of ours is in the page already and took the message. */
async function isDelivered(browser: Api, tabId: number, message: ToggleView): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

async function putInScript(browser: Api, tabId: number): Promise<void> {
  for (const delay of RETRY_DELAYS_MS) {
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
}

/**
 * A small popup at the button says why; the browser forgets it when the tab goes to another page.
 * Where it cannot be opened now, the button's mark and title say it, and the next click opens the popup.
 */
async function sayNotReadable(
  browser: Api,
  tab: Tabs.Tab,
  reason: NotReadableReason,
): Promise<void> {
  const tabId = tab.id;
  if (tabId === undefined) return;
  void browser.action.setPopup({ tabId, popup: `not-readable/popup.html?reason=${reason}` });
  const opened = browser.action.openPopup().catch(() => undefined);
  await showButton(browser, tabId, { is: 'unreadable' });
  await opened;
}

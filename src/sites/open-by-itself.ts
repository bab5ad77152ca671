import type { Browser, Runtime } from '../browser.ts';
import type { OpenByItself, OpenView } from '../messages.ts';
import type { Visits } from './visits.ts';

/** What the background answers with. */
export interface OpeningDeps {
  browser: Pick<Browser, 'scripting' | 'tabs'>;
  visits: Visits;
  /** The line by which articles at an address open by themselves; null: none that the browser gives permission for. */
  lineAt(address: string): Promise<string | null>;
  /** Told that articles of a line opened; not for private windows. */
  noteUse(line: string): Promise<void>;
}

/**
 * An article on one of the reader's sites is ready: puts the content script into its page and opens the view. Whether
 * the view opened.
 */
export async function openByItself(
  { browser, visits, lineAt, noteUse }: OpeningDeps,
  { tab, url, frameId }: Runtime.MessageSender,
  { isReturn, isWanted }: OpenByItself,
): Promise<boolean> {
  if (tab?.id === undefined || !url || frameId !== 0) return false;
  const wasSeen = await visits.see(tab.id, url);
  if (!isWanted || (isReturn && wasSeen)) return false;
  if (await visits.isLeftAsItIs(tab.id, url)) return false;
  const line = await lineAt(url);
  if (line === null) return false;
  const isOpen = await open(browser, tab.id, line);
  if (isOpen && !tab.incognito) await noteUse(line);
  return isOpen;
}

async function open(
  { scripting, tabs }: OpeningDeps['browser'],
  tabId: number,
  line: string,
): Promise<boolean> {
  const message: OpenView = { type: 'openView', line };
  const ask = (): Promise<unknown> => tabs.sendMessage(tabId, message, { frameId: 0 });
  // On single-page sites the script may be there from an article before.
  const reply = await ask().catch(() => undefined);
  if (reply !== undefined) return reply === true;
  await scripting.executeScript({ target: { tabId }, files: ['content.js'] });
  return (await ask()) === true;
}

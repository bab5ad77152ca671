import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Focused, Tab } from './browser.ts';
import { type ChromiumExtension, workerOf } from './chromium-worker.ts';
import { evaluateBeside, listenersOn } from './chromium-worlds.ts';
import { activeElement, callExpression } from './page-function.ts';
import { timersWaiting, watchTimers } from './timers.ts';

/** What only Chromium's driver can do. */
export interface ChromiumTab extends Tab {
  /** Changes the visible part of the page, in CSS pixels; half of it is what a zoom of 200 % leaves. */
  resize(width: number, height: number): Promise<void>;
  /** Makes the page believe in these preferences of its reader. */
  prefer(preferences: Preferences): Promise<void>;
  /** Takes note of the timers that our script in the page sets from now on; it must be there already. */
  watchTimers(): Promise<void>;
  /** Which of these are not over: 'setInterval'. */
  timersWaiting(): Promise<string[]>;
}

interface Preferences {
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'no-preference';
  reducedMotion?: 'reduce' | 'no-preference';
}

/** Makes a page of Chromium one of the tests' tabs, in front of the others. */
export async function openChromiumTab(
  extension: ChromiumExtension,
  page: Page,
): Promise<ChromiumTab> {
  await page.bringToFront();
  return {
    goto: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    evaluate: (run, ...args) => page.evaluate(callExpression(run, args)),
    clickAction: () => clickAction(extension),
    chooseMenuEntry: () => workerOf(extension).evaluate(chooseMenuEntry),
    press: (key) => page.keyboard.press(key),
    hold: async (key) => {
      await page.keyboard.down(key);
      return () => page.keyboard.up(key);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    pointAt: (x, y) => page.mouse.move(x, y),
    listeners: () => listenersOn(page),
    focused: () => focusedOn(page),
    finds: (text) => page.evaluate(findInPage, text),
    button: () => workerOf(extension).evaluate(readButton),
    popup: async () => (await findPopup(extension))?.url ?? null,
    closePopup: () => closePopup(extension),
    screenshot: () => page.screenshot(),
    pdf: () => page.pdf({ preferCSSPageSize: true, printBackground: false }),
    resize: (width, height) => page.setViewportSize({ width, height }),
    prefer: (preferences) => page.emulateMedia(preferences),
    watchTimers: () => evaluateBeside(page, callExpression(watchTimers, [])),
    timersWaiting: () => evaluateBeside(page, callExpression(timersWaiting, [])),
    bringToFront: () => page.bringToFront(),
    close: () => closeTab(page),
  };
}

async function focusedOn(page: Page): Promise<Focused | null> {
  const session = await page.context().newCDPSession(page);
  const expression = callExpression(activeElement, []);
  const { result } = await session.send('Runtime.evaluate', { expression });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  await session.detach();
  const [node] = nodes;
  if (!node || result.className === 'HTMLBodyElement') return null;
  return { role: String(node.role?.value), name: String(node.name?.value ?? '') };
}

/** Closes a tab; the last one only after another was opened, for Chromium would end with it. */
async function closeTab(page: Page): Promise<void> {
  if (page.context().pages().length === 1) await page.context().newPage();
  await page.close();
}

/** Chromium's own driver for the toolbar: it gives the extension the right to the tab, as a hand does. */
async function clickAction({ session, id }: ChromiumExtension): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const front = targetInfos.find(({ embedderData }) => embedderData?.tabActive);
  if (!front) throw new Error('no tab is in front');
  await session.send('Extensions.triggerAction', { id, targetId: front.targetId });
}

/** The window at the button is the only page of the extension that is open. */
async function findPopup({ session, id }: ChromiumExtension) {
  const { targetInfos } = await session.send('Target.getTargets');
  const pages = targetInfos.filter(({ type }) => type !== 'service_worker');
  return pages.find(({ url }) => url.startsWith(`chrome-extension://${id}/`)) ?? null;
}

async function closePopup(extension: ChromiumExtension): Promise<void> {
  const popup = await findPopup(extension);
  if (popup) await extension.session.send('Target.closeTarget', { targetId: popup.targetId });
  while (await findPopup(extension)) await sleep(20);
}

/** The search that scripts can use; it looks where the search bar of the window looks. */
function findInPage(text: string): boolean {
  const [isCaseSensitive, isBackwards, isWrapping] = [false, false, true];
  const { find } = window as unknown as { find(...args: unknown[]): boolean };
  return find.call(window, text, isCaseSensitive, isBackwards, isWrapping);
}

// The rest runs in the extension's service worker.

interface FrontTab {
  id: number;
}

declare const chrome: {
  action: {
    getBadgeText(details: { tabId: number }): Promise<string>;
    getTitle(details: { tabId: number }): Promise<string>;
  };
  contextMenus: {
    update(entry: string, changes: object): Promise<void>;
    onClicked: { dispatch(info: object, tab: FrontTab): void };
  };
  tabs: { query(query: { active: true }): Promise<[FrontTab]> };
};

/**
 * No driver reaches Chromium's menu, which is not part of the page: the entry must exist, and the
 * extension is told that it was chosen. Unlike a hand, this gives no right to the tab.
 */
async function chooseMenuEntry(): Promise<void> {
  const menuItemId = 'read';
  await chrome.contextMenus.update(menuItemId, {});
  const [tab] = await chrome.tabs.query({ active: true });
  chrome.contextMenus.onClicked.dispatch({ menuItemId }, tab);
}

async function readButton(): Promise<{ badge: string; title: string }> {
  const [{ id }] = await chrome.tabs.query({ active: true });
  const tab = { tabId: id };
  return {
    badge: await chrome.action.getBadgeText(tab),
    title: await chrome.action.getTitle(tab),
  };
}

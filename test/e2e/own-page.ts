import { expect } from 'vitest';
import type { Browser, Tab } from './browsers/browser.ts';
import { eventually } from './view.ts';

/** More stops than any page of ours has. */
const MAX_STOPS = 150;

/** Opens one of the extension's own pages in a new tab, drawn. */
export async function openOwnPage<T extends Tab>(
  browser: Pick<Browser, 'extensionPage'> & { newTab(): Promise<T> },
  path: string,
): Promise<T> {
  const tab = await browser.newTab();
  await tab.goto(browser.extensionPage(path));
  await expectOnPage(tab, 'h1');
  return tab;
}

/** The texts of what is `selector` on a page. */
export function textsOf(tab: Tab, selector: string): Promise<string[]> {
  return tab.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map((found) => found.textContent),
    selector,
  );
}

export function expectOnPage(tab: Tab, selector: string): Promise<void> {
  return eventually(async () => expect(await textsOf(tab, selector), selector).not.toEqual([]));
}

export function expectFocusOn(tab: Tab, selector: string): Promise<void> {
  return eventually(async () =>
    expect(await hasFocus(tab, selector), `the focus is on ${selector}`).toBe(true),
  );
}

function hasFocus(tab: Tab, selector: string): Promise<boolean> {
  return tab.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector);
}

/** Presses Tab until the focus is on what is `selector`; fails where the keyboard does not get there. */
export async function tabTo(tab: Tab, selector: string): Promise<void> {
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    if (await hasFocus(tab, selector)) return;
    await tab.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** Types on the keyboard. */
export async function type(tab: Tab, text: string): Promise<void> {
  for (const key of text) await tab.press(key);
}

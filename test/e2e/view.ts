import { expect } from 'vitest';
import type { Tab } from './browsers/browser.ts';

// Slow machines: the first click also starts the background and reads its files.
const PATIENCE = { timeout: 10_000, interval: 30 };

/** Whether the view's dialog is open over the page. */
export function isOpen(tab: Tab): Promise<boolean> {
  return tab.evaluate(() => {
    const dialog = document.querySelector('galley-view')?.shadowRoot?.querySelector('dialog');
    return dialog?.open === true;
  });
}

export async function expectOpen(tab: Tab): Promise<void> {
  await expect.poll(() => isOpen(tab), { ...PATIENCE, message: 'the view is open' }).toBe(true);
}

export async function expectClosed(tab: Tab): Promise<void> {
  const hasHost = () => tab.evaluate(() => document.querySelector('galley-view') !== null);
  await expect.poll(hasHost, { ...PATIENCE, message: 'the view is in the page' }).toBe(false);
}

/** The texts of what `selector` finds in the view, as they are on screen: hidden ones are ''. */
export function shownTexts(tab: Tab, selector: string): Promise<string[]> {
  return tab.evaluate((selector) => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    const found = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count
    return found.map((element) => (element.checkVisibility() ? element.innerText.trim() : ''));
  }, selector);
}

/** Waits until the view shows `count` or more of `selector`. */
export async function expectShown(tab: Tab, selector: string): Promise<void> {
  const shown = async () => (await shownTexts(tab, selector)).filter(Boolean).length;
  await expect.poll(shown, { ...PATIENCE, message: `${selector} shown` }).toBeGreaterThan(0);
}

/** Presses the mouse on the first `selector` of the view. */
export async function clickInView(tab: Tab, selector: string): Promise<void> {
  const [x, y] = await tab.evaluate((selector) => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    const element = root?.querySelector(selector);
    if (!element) throw new Error(`nothing in the view is ${selector}`);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  }, selector);
  await tab.clickAt(x, y);
}

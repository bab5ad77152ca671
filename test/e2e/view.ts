import { expect, vi } from 'vitest';
import type { Tab } from './browsers/browser.ts';

/** Repeats an expectation until it holds: the first click also starts the background, which takes a while. */
export function eventually(expectation: () => Promise<void>): Promise<void> {
  return vi.waitFor(expectation, { timeout: 10_000, interval: 30 });
}

/** Whether the view's dialog is open over the page. */
export function isOpen(tab: Tab): Promise<boolean> {
  return tab.evaluate(() => {
    const dialog = document.querySelector('galley-view')?.shadowRoot?.querySelector('dialog');
    return dialog?.open === true;
  });
}

/** How many views are in the page, open or not. */
export function countViews(tab: Tab): Promise<number> {
  return tab.evaluate(() => document.querySelectorAll('galley-view').length);
}

export function expectOpen(tab: Tab): Promise<void> {
  return eventually(async () => expect(await isOpen(tab), 'the view is open').toBe(true));
}

export function expectClosed(tab: Tab): Promise<void> {
  return eventually(async () => expect(await countViews(tab), 'views in the page').toBe(0));
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

/** Waits until the view shows something that is `selector`. */
export function expectShown(tab: Tab, selector: string): Promise<void> {
  return eventually(async () => {
    const shown = await shownTexts(tab, selector);
    expect(shown.filter(Boolean), `${selector} on screen`).not.toEqual([]);
  });
}

/** Waits until there is something in the view that is `selector`; a button without words has no text to be shown. */
export function expectThere(tab: Tab, selector: string): Promise<void> {
  const isThere = () =>
    tab.evaluate((selector) => {
      const root = document.querySelector('galley-view')?.shadowRoot;
      return (root?.querySelector(selector) ?? null) !== null;
    }, selector);
  return eventually(async () => expect(await isThere(), selector).toBe(true));
}

/**
 * Waits until nothing that is `selector` is on screen, and until the focus is back in the view: a browser gives it back
 * a moment after something has closed, and a key that is pressed before goes nowhere.
 */
export function expectGone(tab: Tab, selector: string): Promise<void> {
  return eventually(async () => {
    const shown = await shownTexts(tab, selector);
    expect(shown.filter(Boolean), `${selector} on screen`).toEqual([]);
    expect(await hasFocusInView(tab), 'the focus is in the view').toBe(true);
  });
}

const hasFocusInView = (tab: Tab) =>
  tab.evaluate(() => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    return root?.activeElement?.checkVisibility() === true;
  });

/** Presses the mouse on the first `selector` of the view. */
export async function clickInView(tab: Tab, selector: string): Promise<void> {
  await tab.clickAt(...(await placeInView(tab, selector)));
}

/** Moves the mouse to the first `selector` of the view. */
export async function pointInView(tab: Tab, selector: string): Promise<void> {
  await tab.pointAt(...(await placeInView(tab, selector)));
}

/** Where the first `selector` of the view is once it stands still: a mouse that goes there finds it. */
function placeInView(tab: Tab, selector: string): Promise<readonly [number, number]> {
  return tab.evaluate(async (selector) => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    const element = root?.querySelector(selector);
    if (!element) throw new Error(`nothing in the view is ${selector}`);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const middle = () => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    };
    // The text scrolls gently, and what stands in it or beside it may come along. A page that is not seen has no frames.
    const frame = () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => done());
        setTimeout(done, 100);
      });
    let before = middle();
    for (let still = 0, frames = 0; still < 3 && frames < 120; frames++) {
      await frame();
      const now = middle();
      still = String(now) === String(before) ? still + 1 : 0;
      before = now;
    }
    return before;
  }, selector);
}

/** Waits until what has the focus in the view says this: browsers give it back a moment after something has closed. */
export function expectFocused(tab: Tab, text: string | RegExp): Promise<void> {
  return eventually(async () => expect(await focusedText(tab)).toMatch(text));
}

/** The text of what has the focus in the view, '' if nothing has. */
export function focusedText(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const active = document.querySelector('galley-view')?.shadowRoot?.activeElement;
    return (active?.getAttribute('aria-label') ?? active?.textContent ?? '').trim();
  });
}

/** Gives the focus to the first `selector` of the view, by script; what is on screen stays where it is. */
export function focusOn(tab: Tab, selector: string): Promise<void> {
  return tab.evaluate((selector) => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    root?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }, selector);
}

/** Waits until what is `selector` has the focus in the view. */
export function expectFocusOn(tab: Tab, selector: string): Promise<void> {
  const hasFocus = () =>
    tab.evaluate((selector) => {
      const root = document.querySelector('galley-view')?.shadowRoot;
      return root?.activeElement?.matches(selector) === true;
    }, selector);
  return eventually(async () => expect(await hasFocus(), selector).toBe(true));
}

/** The sentence that is marked as being read aloud; '' if none is. */
export function readAloud(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const highlight = CSS.highlights.get('galley-read-aloud') as Set<Range> | undefined;
    return String([...(highlight ?? [])][0] ?? '');
  });
}

/** Scrolls the view to this many pixels from its top, at once. */
export function scrollViewTo(tab: Tab, top: number): Promise<void> {
  return tab.evaluate((top) => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    root?.querySelector('dialog')?.scrollTo({ top, behavior: 'instant' });
  }, top);
}

/** Waits until the control that takes out blocks stands at one. */
export function expectAtHand(tab: Tab): Promise<void> {
  return eventually(async () => expect(await shownTexts(tab, '.at-hand')).toHaveLength(1));
}

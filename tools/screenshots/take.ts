import { setTimeout as sleep } from 'node:timers/promises';
import type { Chromium } from '../../test/e2e/browsers/chromium.ts';
import type { ChromiumTab } from '../../test/e2e/browsers/chromium-tab.ts';
import { situation } from '../start/screen.ts';
import type { Shot } from './shots.ts';

/** Heights of windows of these widths; 640 and 320 are what a zoom of 200 % and 400 % leaves of 1280. */
const HEIGHTS: Record<number, number> = {
  360: 740,
  768: 1024,
  1280: 860,
  1920: 1080,
  640: 450,
  320: 225,
};
/** Until gentle motion is over. */
const SETTLE_MS = 400;

/** Opens a page in a new tab of this width, with the view over it and the people found. */
export async function openView(
  browser: Chromium,
  address: string,
  width = 1280,
): Promise<ChromiumTab> {
  const tab = await browser.newTab();
  await tab.resize(width, HEIGHTS[width] ?? width);
  await tab.goto(address);
  await tab.clickAction();
  while ((await situation(tab)) !== 'complete') await sleep(30);
  return tab;
}

/** One picture, as PNG. */
export async function take(browser: Chromium, origin: string, shot: Shot): Promise<Buffer> {
  const { page, width, theme, state = [], hasForcedColours } = shot;
  const tab = await openView(browser, `${origin}/${page}`, width);
  try {
    await tab.evaluate(scrollToTop);
    if (hasForcedColours) await tab.prefer({ forcedColors: 'active' });
    for (const step of state) {
      if (step.length === 1) await tab.press(step);
      else await tab.evaluate(clickOn, step);
      await sleep(SETTLE_MS);
    }
    await tab.evaluate(dress, theme);
    await sleep(SETTLE_MS);
    return await tab.screenshot();
  } finally {
    await tab.close();
  }
}

// These run in the page.

/** The view opens where another picture's was closed. */
function scrollToTop(): void {
  document.querySelector('galley-view')?.shadowRoot?.querySelector('dialog')?.scrollTo(0, 0);
}

function dress(theme: string): void {
  const root = document.querySelector('galley-view')?.shadowRoot;
  root?.querySelector('dialog')?.setAttribute('data-theme', theme);
}

function clickOn(selector: string): Promise<void> {
  const element = document.querySelector('galley-view')?.shadowRoot?.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return new Promise((done) =>
    setTimeout(() => {
      (element as HTMLElement | null | undefined)?.click();
      done();
    }, 100),
  );
}

import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Browser, Tab } from './browsers/browser.ts';
import { countViews, eventually } from './view.ts';

/** Permissions that a browser of the tests gives without a question. */
export const GRANTABLE = [
  '*://news.example/*',
  '*://www.news.example/*',
  'http://news.example/*',
  'https://news.example/*',
  'http://www.news.example/*',
  'https://www.news.example/*',
];

/** What does not open must have had the time to. */
export const LONG_ENOUGH_MS = 1200;

export async function expectLeftAsItIs(tab: Tab): Promise<void> {
  await sleep(LONG_ENOUGH_MS);
  expect(await countViews(tab), 'views in the page').toBe(0);
}

/** Goes back (-1) or forward (1) in the tab's history, a moment later: a driver minds when its own call ends with the page. */
export async function travel(tab: Tab, steps: number): Promise<void> {
  await tab.evaluate((steps) => void setTimeout(() => history.go(steps)), steps);
}

/** Does something on the options page, in a tab of its own. */
export async function onOptions<R>(browser: Browser, work: (page: Tab) => Promise<R>): Promise<R> {
  const page = await browser.newTab();
  await page.goto(browser.extensionPage('options/options.html'));
  await eventually(async () =>
    expect(await page.evaluate(() => document.querySelector('#sites') !== null)).toBe(true),
  );
  const result = await work(page);
  await page.close();
  return result;
}

/** Puts a line on the list of sites as a reader does. On a busy machine a browser at times leaves a press unanswered: then once more. */
export async function addSite(browser: Browser, line: string): Promise<void> {
  const isAdded = await Promise.race([
    tryToAdd(browser, line).then(() => true),
    sleep(PATIENCE_MS, false, { ref: false }),
  ]);
  if (!isAdded) await tryToAdd(browser, line);
}

/** A press that is not answered by then is not. */
const PATIENCE_MS = 40_000;

function tryToAdd(browser: Browser, line: string): Promise<void> {
  return onOptions(browser, async (page) => {
    await clickOn(page, '#site-new');
    await page.evaluate((line) => {
      const field = document.querySelector<HTMLInputElement>('#site-new');
      if (!field) return;
      field.value = line;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, line);
    await sleep(100);
    await clickOn(page, '#sites form button.primary');
    await eventually(async () => expect(await linesOf(page)).toContain(line));
  });
}

/** The lines on the options page's list. */
function linesOf(page: Tab): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#sites .rows bdi')].map(({ textContent }) => textContent ?? ''),
  );
}

/** Presses the mouse on the first `selector` of a page. */
export async function clickOn(page: Tab, selector: string): Promise<void> {
  const [x, y] = await page.evaluate((selector) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`nothing is ${selector}`);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  }, selector);
  await page.clickAt(x, y);
}

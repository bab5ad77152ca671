import { toItems } from '../../src/settings/stored-items.ts';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import type { ChromiumTab } from '../e2e/browsers/chromium-tab.ts';
import { ARTICLE, type NewsSite, startNewsSite } from '../e2e/news-site.ts';
import { awaitInPage, frames, holdFigures } from './many-sites-in-page.ts';
import { median } from './time.ts';

/** As many as the list may hold. */
const SITES = 2000;
const LINES = Array.from({ length: SITES - 1 }, (_, i) => `paper-${i}.example`);
const SEARCHES = ['paper-19', 'example', 'x'];
const VISITS = 15;
const OPTIONS = 'options/options.html';

/**
 * What a list of 2,000 sites costs in the real Chromium with the built extension: from a key press to the painted result
 * of a search, to draw the options page, to register the script, and to open an article, against a list of one site.
 */
export async function measureManySites(): Promise<Record<string, number>> {
  const news = await startNewsSite();
  const lines = [...LINES, news.line];
  const browser = await launchChromium({ grantable: lines.flatMap(patternsOf) });
  try {
    const visits = await browser.newTab();
    const options = await browser.newTab();
    const openOptions = async () => {
      await options.bringToFront();
      await options.goto(browser.extensionPage(OPTIONS));
      await options.evaluate(awaitInPage, '#data');
    };
    await openOptions();
    await store(options, [news.line]);
    await allowAll(options);
    const few = await timeVisits(visits, news);
    await openOptions();
    const items = await store(options, lines);
    await options.evaluate(awaitInPage, '#sites .told button');
    const allowed = await allowAll(options);
    const registration = await options.evaluate(timeRegistration);
    await openOptions();
    await options.evaluate(frames, 2);
    const start = await options.evaluate(firstPaint);
    const searches = await timeSearches(options);
    const many = await timeVisits(visits, news);
    return {
      ...items,
      start,
      search: median(searches),
      searchWorst: Math.max(...searches),
      ...allowed,
      ...registration,
      article: many.article,
      articleAgainstOne: many.article / few.article,
      otherAgainstOne: many.other / few.other,
    };
  } finally {
    await browser.close();
    await news.close();
  }
}

/** What the reader is asked for a line of a plain host. */
function patternsOf(line: string): string[] {
  const host = line.replace(/:\d+$/, '');
  return [host, `www.${host}`].flatMap((one) =>
    ['*', 'http', 'https'].map((scheme) => `${scheme}://${one}/*`),
  );
}

/** Puts a list into the browser's sync, as the extension does; how much of its room it takes. */
async function store(tab: ChromiumTab, lines: readonly string[]) {
  const sites = lines.map((pattern) => ({ pattern }));
  const items = toItems('sites', sites);
  await tab.evaluate(async (items) => {
    await chrome.storage.sync.clear();
    await chrome.storage.sync.set({ version: 1, ...items });
  }, items);
  return {
    syncItems: Object.keys(items).length,
    syncSize: Buffer.byteLength(JSON.stringify(items)) / 1000,
  };
}

/** Presses “Allow all”; the times in ms until the browser gives all permissions, and from then until the script is registered. */
async function allowAll(tab: ChromiumTab): Promise<{ given: number; registered: number }> {
  await tab.evaluate(awaitInPage, '#sites .told button');
  const [x, y] = await tab.evaluate(() => {
    const button = document.querySelector('#sites .told button');
    button?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
    return [left + width / 2, top + height / 2] as const;
  });
  await tab.evaluate(() => {
    chrome.permissions.onAdded.addListener(() => performance.mark('given'));
    addEventListener('pointerdown', () => performance.mark('pressed'), { once: true });
  });
  await tab.clickAt(x, y);
  return tab.evaluate(async () => {
    const isDone = async () => {
      const [script] = await chrome.scripting.getRegisteredContentScripts();
      const waiting = document.querySelector('#sites .told button');
      return script !== undefined && waiting === null;
    };
    while (!(await isDone())) await new Promise((next) => setTimeout(next, 10));
    const at = (mark: string) => performance.getEntriesByName(mark).at(-1)?.startTime ?? 0;
    return { given: at('given') - at('pressed'), registered: performance.now() - at('given') };
  });
}

/** How many scripts are registered, and what it takes to register one for as many sites. Runs on the options page. */
async function timeRegistration(): Promise<{
  scripts: number;
  patterns: number;
  register: number;
}> {
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  const [script] = scripts;
  const before = performance.now();
  await chrome.scripting.registerContentScripts([{ ...script, id: 'measured' }]);
  const register = performance.now() - before;
  await chrome.scripting.unregisterContentScripts({ ids: ['measured'] });
  return { scripts: scripts.length, patterns: script?.matches?.length ?? 0, register };
}

/** When the page was drawn, in ms after it was asked for. Runs in the page. */
function firstPaint(): number {
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
}

/** From each press of a key in the search to the painted result, in ms. */
async function timeSearches(tab: ChromiumTab): Promise<number[]> {
  await tab.evaluate(holdFigures, '#search-sites');
  for (const words of SEARCHES) {
    for (const key of words) await pressAndSettle(tab, key);
    for (const _ of words) await pressAndSettle(tab, 'Backspace');
  }
  return tab.evaluate(() => (window as unknown as { galleyFigures: number[] }).galleyFigures);
}

async function pressAndSettle(tab: ChromiumTab, key: string): Promise<void> {
  await tab.press(key);
  await tab.evaluate(frames, 3);
}

/** The medians, in ms, until an article is open by itself, and until a page of another site is parsed. */
async function timeVisits(tab: ChromiumTab, news: NewsSite) {
  await tab.bringToFront();
  const articles: number[] = [];
  const others: number[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    await tab.goto(news.of(ARTICLE));
    articles.push(await tab.evaluate(untilOpen));
    await tab.goto(news.of(ARTICLE, 'other.example'));
    others.push(await tab.evaluate(untilParsed));
  }
  return { article: median(articles), other: median(others) };
}

/** Runs in the page. */
function untilOpen(): Promise<number> {
  return new Promise((done) => {
    const look = () => {
      const dialog = document.querySelector('galley-view')?.shadowRoot?.querySelector('dialog');
      if (dialog?.open) done(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Runs in the page. */
function untilParsed(): number {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return (entry?.domContentLoadedEventStart ?? Number.NaN) - (entry?.responseEnd ?? 0);
}

interface RegisteredScript {
  id: string;
  matches?: string[];
}

declare const chrome: {
  storage: { sync: { clear(): Promise<void>; set(items: object): Promise<void> } };
  permissions: { onAdded: { addListener(listener: () => void): void } };
  scripting: {
    getRegisteredContentScripts(): Promise<RegisteredScript[]>;
    registerContentScripts(scripts: object[]): Promise<void>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
  };
};

import { toItems } from '../../src/settings/stored-items.ts';
import { originsFor } from '../../src/sites/site-list.ts';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import type { ChromiumTab } from '../e2e/browsers/chromium-tab.ts';
import { ARTICLE, type NewsSite, startNewsSite } from '../e2e/news-site.ts';
import { awaitInPage, frames, holdFigures } from './many-sites-in-page.ts';
import { median } from './time.ts';

/** As many as the list may hold. */
const SITES = 2000;
const LINES = Array.from({ length: SITES - 1 }, (_, i) => `paper-${i}.example`);
const SEARCHES = ['paper-19', 'example', 'x'];
/** With the long list and with one site by turns, so many visits each time. */
const TURNS = 4;
const VISITS = 6;
const EVERY_SITE = '*://*/*';
const OPTIONS = 'options/options.html';

/**
 * What a list of 2,000 sites costs in the real Chromium with the built extension: from a key press to the painted result
 * of a search, to draw the options page, to register the script, and to open an article, against a list of one site.
 */
export async function measureManySites(): Promise<Record<string, number>> {
  const news = await startNewsSite();
  const lines = [...LINES, news.line];
  const browser = await launchChromium({ grantable: [EVERY_SITE, 'http://*/*', 'https://*/*'] });
  try {
    const visits = await browser.newTab();
    const options = await browser.newTab();
    const openOptions = async () => {
      await options.bringToFront();
      await options.goto(browser.extensionPage(OPTIONS));
      await options.evaluate(awaitInPage, '#data');
    };
    await openOptions();
    await allowEverySite(options);
    const [few, many] = [emptyTimes(), emptyTimes()];
    for (let turn = 0; turn < TURNS; turn++) {
      for (const [times, list] of [
        [few, [news.line]],
        [many, lines],
      ] as const) {
        await openOptions();
        await store(options, list);
        await timeVisits(visits, news, times);
      }
    }
    await openOptions();
    const items = await store(options, lines);
    const registration = await options.evaluate(timeRegistration);
    await openOptions();
    await options.evaluate(frames, 2);
    const start = await options.evaluate(firstPaint);
    const searches = await timeSearches(options);
    return {
      ...items,
      start,
      search: median(searches),
      searchSlow:
        searches.toSorted((a, b) => a - b)[Math.floor(0.9 * searches.length)] ?? Number.NaN,
      ...registration,
      article: median(many.articles),
      articleAgainstOne: median(many.articles) / median(few.articles),
      otherAgainstOne: median(many.others) / median(few.others),
    };
  } finally {
    await browser.close();
    await news.close();
  }
}

/**
 * Puts a list into the browser's sync, as the extension does: how much of its room it takes, and in how many ms the
 * background has registered the script for it.
 */
async function store(tab: ChromiumTab, lines: readonly string[]) {
  const sites = lines.map((pattern) => ({ pattern }));
  const items = toItems('sites', sites);
  const registered = await tab.evaluate(
    async (items, patterns) => {
      await chrome.storage.sync.clear();
      const before = performance.now();
      await chrome.storage.sync.set({ version: 1, ...items });
      for (let count = 0; count !== patterns; ) {
        await new Promise((next) => setTimeout(next, 5));
        const [script] = await chrome.scripting.getRegisteredContentScripts();
        count = script?.matches?.length ?? 0;
      }
      return performance.now() - before;
    },
    items,
    lines.flatMap(originsFor).length,
  );
  return {
    registered,
    syncItems: Object.keys(items).length,
    syncSize: Buffer.byteLength(JSON.stringify(items)) / 1000,
  };
}

/**
 * One permission for all: the browser takes a minute to say yes to thousands, each by itself, and what is measured here
 * is ours.
 */
async function allowEverySite(tab: ChromiumTab): Promise<void> {
  await tab.evaluate((origin) => {
    addEventListener('pointerdown', () => void chrome.permissions.request({ origins: [origin] }), {
      once: true,
    });
  }, EVERY_SITE);
  await tab.clickAt(5, 5);
  await tab.evaluate(async (origin) => {
    while (!(await chrome.permissions.contains({ origins: [origin] }))) {
      await new Promise((next) => setTimeout(next, 20));
    }
  }, EVERY_SITE);
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
function firstPaint(): Promise<number> {
  return new Promise((done) => {
    new PerformanceObserver((list, observer) => {
      const [drawn] = list.getEntriesByName('first-contentful-paint');
      if (!drawn) return;
      observer.disconnect();
      done(drawn.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
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

/** Times, in ms, until an article is open by itself, and until a page of another site is parsed. */
interface Times {
  articles: number[];
  others: number[];
}

const emptyTimes = (): Times => ({ articles: [], others: [] });

/** Adds those of a turn; its first visit, for which the list is new, does not count. */
async function timeVisits(tab: ChromiumTab, news: NewsSite, times: Times): Promise<void> {
  await tab.bringToFront();
  for (let visit = 0; visit <= VISITS; visit++) {
    await tab.goto(news.of(ARTICLE));
    const article = await tab.evaluate(untilOpen);
    await tab.goto(news.of(ARTICLE, 'other.example'));
    const other = await tab.evaluate(untilParsed);
    if (visit === 0) continue;
    times.articles.push(article);
    times.others.push(other);
  }
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
  permissions: {
    contains(permissions: { origins: string[] }): Promise<boolean>;
    request(permissions: { origins: string[] }): Promise<boolean>;
  };
  scripting: {
    getRegisteredContentScripts(): Promise<RegisteredScript[]>;
    registerContentScripts(scripts: object[]): Promise<void>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
  };
};

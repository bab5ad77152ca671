import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { toItems } from '../../../src/settings/stored-items.ts';
import type { SavedPage } from '../../../tools/read/saved-pages.ts';
import { NOT_ARTICLES } from '../../article/not-articles.ts';
import { type Chromium, launchChromium } from '../../e2e/browsers/chromium.ts';
import { showProgress } from '../progress.ts';
import { median } from '../time.ts';
import { addedTimer } from './main-thread.ts';
import { type PageServer, servePages } from './page-server.ts';
import { timeOfPaint, timeUntilClean } from './time-until-clean.ts';

const CHOSEN = 'news.example';
const OTHER = 'other.example';
const ARTICLES = 20;
const RUNS = 3;
const ORIGINS = [`*://${CHOSEN}/*`, `*://www.${CHOSEN}/*`];

declare const chrome: {
  permissions: { request(wanted: object): Promise<boolean> };
  storage: { sync: { set(items: object): Promise<void> } };
};

/**
 * What a chosen site's pages cost in the built extension in Chromium: how long articles of these saved pages take until
 * they are clean, against the first paint of the same page elsewhere; and the main thread's time on pages of other kinds.
 */
export async function measureAutomatic(
  articles: readonly SavedPage[],
): Promise<Record<string, number>> {
  const browser = await launchChromium({ grantable: ORIGINS });
  const server = await servePages();
  try {
    await chooseSite(browser, `${CHOSEN}:${server.port}`);
    return {
      ...(await timeArticles(browser, server, articles)),
      ...(await timeOthers(browser, server)),
    };
  } finally {
    server.close();
    await browser.close();
  }
}

/** Puts the site on the list with its permission. */
async function chooseSite(browser: Chromium, line: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionPage('options/options.html'));
  // Asked as within a press of the reader's; the profile has the browser say yes.
  await page.evaluate((origins) => chrome.permissions.request({ origins }), ORIGINS);
  await page.evaluate(
    (items) => chrome.storage.sync.set({ version: 1, ...items }),
    toItems('sites', [{ pattern: line }]),
  );
  await page.waitForTimeout(500); // the background registers its script
  await page.close();
}

/** The first so many pages that open by themselves. */
async function timeArticles(
  { context }: Chromium,
  server: PageServer,
  pages: readonly SavedPage[],
): Promise<Record<string, number>> {
  const ratios: number[] = [];
  const cleans: number[] = [];
  const paints: number[] = [];
  for (const { file, url } of pages) {
    if (ratios.length === ARTICLES) break;
    if (!url || !URL.canParse(url) || !url.startsWith('http')) continue;
    showProgress('timing article', ratios.length + 1, ARTICLES);
    const page = { body: gunzipSync(readFileSync(file)) };
    const [there, elsewhere] = [server.put(page, url, CHOSEN), server.put(page, url, OTHER)];
    const own: number[] = [];
    const clean: number[] = [];
    // One that does not open takes long to say so.
    for (let run = 0; run < RUNS && clean.every(Number.isFinite); run++) {
      clean.push(await timeUntilClean(context, there));
      own.push(await timeOfPaint(context, elsewhere));
    }
    if (!clean.every(Number.isFinite)) continue;
    paints.push(median(own));
    cleans.push(median(clean));
    ratios.push(median(clean) / median(own));
  }
  return {
    articles: ratios.length,
    paint: median(paints),
    clean: median(cleans),
    ratio: median(ratios),
  };
}

async function timeOthers(
  { context }: Chromium,
  server: PageServer,
): Promise<Record<string, number>> {
  // Others than HTML are shown by the browser's own viewers.
  const pages = NOT_ARTICLES.filter(({ type }) => !type || type === 'text/html');
  const addedTime = await addedTimer(context);
  const added: number[] = [];
  for (const [i, { html, url }] of pages.entries()) {
    showProgress('timing page', i + 1, pages.length);
    const put = (host: string) => server.put({ body: html }, url, host);
    added.push(await addedTime({ there: put(CHOSEN), elsewhere: put(OTHER) }));
  }
  return { others: pages.length, mainThread: median(added) };
}

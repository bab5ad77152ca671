import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import type { SavedPage } from '../../tools/read/saved-pages.ts';
import { inPageScript } from './chromium-stopwatch.ts';
import type { InPage } from './in-page.ts';
import { median } from './time.ts';

declare const galleyBench: InPage;

/** Scripts of saved pages must not run, and nothing is fetched. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

/** The median time, in ms, in which the kind of a saved page is told in the real Chromium at `program`. */
export async function measureKindCost(
  program: string,
  pages: readonly SavedPage[],
): Promise<number> {
  const script = await inPageScript();
  const browser = await chromium.launch({
    executablePath: program,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const tab = await browser.newPage();
    const times: number[] = [];
    for (const { file } of pages)
      times.push(await timeOne(tab, gunzipSync(readFileSync(file)), script));
    return median(times);
  } finally {
    await browser.close();
  }
}

async function timeOne(tab: Page, body: Buffer, script: string): Promise<number> {
  const serve = (isPage: boolean) => (isPage ? { headers: HEADERS, body } : { status: 404 });
  await tab.route('**/*', (route) => route.fulfill(serve(route.request().isNavigationRequest())));
  await tab.goto('https://news.example/2024/05/the-story-of-the-day', {
    waitUntil: 'domcontentloaded',
  });
  await tab.evaluate(script);
  const time = await tab.evaluate(() => galleyBench.timeKind());
  await tab.unroute('**/*');
  return time;
}

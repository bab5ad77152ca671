import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import type { SavedPage } from '../../tools/read/saved-pages.ts';
import { inPageScript } from './chromium-stopwatch.ts';
import { generatedArticle } from './generated-article.ts';
import type { InPage } from './in-page.ts';
import { newsPage } from './news-page.ts';
import { processorTimer } from './processor-time.ts';
import { againstLinear, median, perDoubling } from './time.ts';

declare const galleyBench: InPage;

const MB = 1_000_000;
const SIZES = [1, 2, 5, 10];
/** So many of the saved pages, the largest, have about 1 MB. */
const SAVED = 8;
const RUNS = 9;
/** Larger pages take seconds, in which little hangs on chance. */
const RUNS_OF_LARGE = 3;
/** Scripts of saved pages must not run, and nothing is fetched. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

/** Processor time of a page's own thread, in ms: the median of runs. */
interface Cost {
  alone: number;
  article: number;
}

/** What `article` costs in the real Chromium at `program` against Readability alone, by turns on the same page. */
export async function measureArticleCost(
  program: string,
  saved: readonly SavedPage[],
): Promise<Record<string, number>> {
  const script = await inPageScript();
  const browser = await chromium.launch({
    executablePath: program,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const cost = async (name: string, html: string | Buffer) => {
    const measured = await costOf(browser, html, script);
    const { alone, article } = measured;
    console.log(`${name}: Readability alone ${ms(alone)}, article ${ms(article)}`);
    return measured;
  };
  try {
    const text = await cost('1 MB of text', generatedArticle(MB));
    const points: { size: number; ms: number; ratio: number }[] = [];
    for (const size of SIZES) {
      const measured = await cost(`generated, ${size} MB`, newsPage(size * MB));
      points.push({ size, ms: measured.article, ratio: ratioOf(measured) });
    }
    const ratios: number[] = [];
    for (const { file } of largest(saved)) {
      ratios.push(ratioOf(await cost(file.split('/').at(-1) ?? '', unpacked(file))));
    }
    return {
      ...Object.fromEntries(points.map(({ size, ratio }) => [`news${size}`, ratio])),
      text: ratioOf(text),
      growth: Math.max(...perDoubling(points)),
      growthAll: againstLinear(points),
      ...(ratios.length > 0 ? { saved: median(ratios), savedWorst: Math.max(...ratios) } : {}),
    };
  } finally {
    await browser.close();
  }
}

async function costOf(browser: Browser, body: string | Buffer, script: string): Promise<Cost> {
  const page = await browser.newPage();
  try {
    const serve = (isPage: boolean) => (isPage ? { headers: HEADERS, body } : { status: 404 });
    await page.route('**/*', (route) =>
      route.fulfill(serve(route.request().isNavigationRequest())),
    );
    await page.goto('https://news.example/2026/03/the-story', {
      waitUntil: 'domcontentloaded',
      timeout: 120_000,
    });
    await page.evaluate(script);
    const timeOf = await processorTimer(page, { collectsFirst: true });
    const times: Cost[] = [];
    const runs = body.length > 1.5 * MB ? RUNS_OF_LARGE : RUNS;
    for (let run = 0; run <= runs; run++) {
      const alone = await timeOf(() => page.evaluate(() => galleyBench.readAlone()));
      times.push({
        alone,
        article: await timeOf(() => page.evaluate(() => galleyBench.readArticle())),
      });
    }
    times.shift(); // warming up
    return {
      alone: median(times.map(({ alone }) => alone)),
      article: median(times.map(({ article }) => article)),
    };
  } finally {
    await page.close();
  }
}

/** The largest saved pages; by what they have packed it is known which to unpack. */
function largest(pages: readonly SavedPage[]): SavedPage[] {
  return pages
    .toSorted((a, b) => statSync(b.file).size - statSync(a.file).size)
    .slice(0, 4 * SAVED)
    .map((page) => ({ page, size: unpacked(page.file).length }))
    .sort((a, b) => b.size - a.size)
    .slice(0, SAVED)
    .map(({ page }) => page);
}

const unpacked = (file: string) => gunzipSync(readFileSync(file));
const ratioOf = ({ alone, article }: Cost) => article / alone;
const ms = (value: number) => `${value.toFixed(1)} ms`;

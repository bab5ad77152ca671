import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { InPage } from './in-page.ts';
import { processorTimer } from './processor-time.ts';
import type { Stopwatch } from './speed.ts';
import type { Stage } from './stage-times.ts';
import { medianOf, timesOf } from './time.ts';

const MODEL = 'src/people/tagger/people.model';
const ADDRESS = 'https://news.example/chronicle';

declare const galleyBench: InPage;

/**
 * Measures in a page of the real Chromium at `program`, with the same code as the content script's, minified as there.
 * The content script itself is not asked: entries in a page's performance timeline could be seen by the page. What is
 * taken is the processor time of the page's main thread: on a busy machine the clock on the wall tells of the others.
 */
export async function withChromium<T>(
  program: string,
  use: (stopwatch: Stopwatch) => Promise<T>,
): Promise<T> {
  const script = await inPageScript();
  const model = readFileSync(MODEL, 'base64');
  const chromiumSandbox = process.getuid?.() !== 0;
  const browser = await chromium.launch({ executablePath: program, chromiumSandbox });
  try {
    return await use({
      largest: 5_000_000,
      timeStages: (html, runs) =>
        within(browser, html, script, async (page, time) => {
          const { words, modelLoad } = await page.evaluate(
            (model) => galleyBench.prepare(model),
            model,
          );
          const readability = await medianOf(() => time('readability'), runs);
          const article = await medianOf(() => time('article'), runs);
          const clean = await timesOf(() => time('clean'), runs);
          const people = await medianOf(() => time('people'), runs);
          return {
            ...{ readability, article, people, words, modelLoad },
            clean: clean.median,
            cleanLeast: clean.least,
          };
        }),
      timeClean: (html, runs) =>
        within(browser, html, script, async (page, time) => {
          await page.evaluate(() => galleyBench.prepareClean());
          return medianOf(() => time('clean'), runs);
        }),
    });
  } finally {
    await browser.close();
  }
}

/** Runs a stage once, and gives the processor time of it in ms. */
type Time = (stage: Stage) => Promise<number>;

/** Opens a new page with this source and our script. */
async function within<T>(
  browser: Browser,
  html: string,
  script: string,
  use: (page: Page, time: Time) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
    await page.addScriptTag({ content: script });
    return await use(page, await timer(page));
  } finally {
    await page.close();
  }
}

async function timer(page: Page): Promise<Time> {
  const timeOf = await processorTimer(page);
  return (stage) => timeOf(() => page.evaluate((stage) => galleyBench.run(stage), stage));
}

/** What measures in a page, as one classic script. */
export async function inPageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      rolldownOptions: { input: 'test/bench/in-page.ts', output: { format: 'iife' } },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

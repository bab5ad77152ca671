import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import type { InPage } from './in-page.ts';
import type { Stopwatch } from './speed.ts';

const MODEL = 'src/people/tagger/people.model';
const ADDRESS = 'https://news.example/chronicle';

declare const galleyBench: InPage;

/**
 * Measures in a page of the real Chromium at `program`, with the same code as the content script's, minified as there.
 * The content script itself is not asked: entries in a page's performance timeline could be seen by the page.
 */
export async function withChromium<T>(
  program: string,
  use: (stopwatch: Stopwatch) => Promise<T>,
): Promise<T> {
  const script = await inPageScript();
  const model = readFileSync(MODEL, 'base64');
  const chromiumSandbox = process.getuid?.() !== 0;
  const browser = await chromium.launch({ executablePath: program, chromiumSandbox });
  const ask = <A extends unknown[], R>(html: string, run: (args: A) => R, ...args: A) =>
    within(browser, html, script, run, args);
  try {
    return await use({
      largest: 5_000_000,
      timeStages: (html, runs) =>
        ask(html, ([model, runs]) => galleyBench.timeStages(model, runs), model, runs),
      timeClean: (html, runs) => ask(html, ([runs]) => galleyBench.timeClean(runs), runs),
    });
  } finally {
    await browser.close();
  }
}

/** Runs a function in a new page with this source and our script. */
async function within<A extends unknown[], R>(
  browser: Browser,
  html: string,
  script: string,
  run: (args: A) => R,
  args: A,
): Promise<R> {
  const page = await browser.newPage();
  try {
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
    await page.addScriptTag({ content: script });
    return await page.evaluate(run as (args: unknown) => R, args);
  } finally {
    await page.close();
  }
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

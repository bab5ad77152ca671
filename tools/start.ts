// `npm start`: opens a page in a real browser with the extension, and presses its button.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createBuilder } from 'vite';
import type { Tab } from '../test/e2e/browsers/browser.ts';
import { launch } from '../test/e2e/browsers/launch.ts';
import { parseOptions, type StartOptions, USAGE } from './start/options.ts';
import { pageAddress } from './start/page-address.ts';
import { printScreen } from './start/print-screen.ts';
import { readNotice, readScreen, type Situation, situation } from './start/screen.ts';

const SAMPLE = resolve('test/pages/sample/source.html');
const PATIENCE_MS = 20_000;

async function start(options: StartOptions): Promise<void> {
  // Where the reader is, not where npm runs its scripts.
  const folder = process.env.INIT_CWD ?? process.cwd();
  const address = await pageAddress(options.page ?? SAMPLE, folder);
  try {
    console.error('Building the extension …');
    await (await createBuilder({ logLevel: 'warn' })).buildApp();
    await openInBrowser(address.url, options, resolve(folder, pictureFile(options)));
  } finally {
    await address.close();
  }
}

async function openInBrowser(url: string, options: StartOptions, picture: string): Promise<void> {
  const { isHeadless, colours, width } = options;
  const appearance = isHeadless ? { colours, size: { width, height: 1000 } } : {};
  const browser = await launch(options.browser, { isHeadless, ...appearance });
  try {
    console.error(`Opening ${url} in ${browser.name} ${browser.version} …`);
    const tab = await browser.newTab();
    await tab.goto(url).catch((error: Error) => {
      const [reason] = error.message.replace(/^page\.goto: /, '').split('\n');
      throw new Error(`The page could not be opened: ${reason}`);
    });
    await tab.clickAction();
    const found = await awaitView(tab);
    if (isHeadless) {
      await report(tab, found, picture);
    } else {
      console.error('The view is open. Close the browser’s window to end.');
      await browser.closed;
    }
  } finally {
    await browser.close();
  }
}

async function awaitView(tab: Tab): Promise<Situation> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const now = await situation(tab);
    if (now === 'complete' || now === 'notice') return now;
    if (Date.now() > deadline) throw new Error(await whatIsWrong(tab, now));
    await sleep(50);
  }
}

async function whatIsWrong(tab: Tab, now: Situation): Promise<string> {
  if (now === 'looking for people') return 'The people of the story were not found in time.';
  const { badge, title } = await tab.button();
  return badge ? title : 'The view did not open.';
}

async function report(tab: Tab, found: Situation, picture: string): Promise<void> {
  mkdirSync(dirname(picture), { recursive: true });
  writeFileSync(picture, await tab.screenshot());
  const text =
    found === 'notice' ? (await readNotice(tab)).join('\n') : printScreen(await readScreen(tab));
  console.log(`\n${text}\n\nScreenshot: ${relative(process.cwd(), picture)}`);
}

/** `stories/harbour.html.gz` → `test/out/harbour-chromium.png`, in this project. */
function pictureFile({ screenshot, page, browser }: StartOptions): string {
  if (screenshot) return screenshot;
  const name = basename(page ?? 'sample').replace(/\.html?(\.gz)?$|[?#].*/g, '') || 'page';
  return resolve('test/out', `${name}-${browser}.png`);
}

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.isHelp) console.log(USAGE);
  else await start(options);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

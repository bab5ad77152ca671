// `npm run screenshots`: pictures of the view in every theme, width, language and state, on contact sheets to look at, and
// the printed pages as PDF; all of it in test/out/screenshots. With names of sheets, only these.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createBuilder } from 'vite';
import { type Chromium, launchChromium } from '../test/e2e/browsers/chromium.ts';
import { extensionIn } from '../test/e2e/extension-in.ts';
import { contactSheet } from './screenshots/contact-sheet.ts';
import { PRINTED, SHEETS, type Shot } from './screenshots/shots.ts';
import { openView, take } from './screenshots/take.ts';
import { type Site, serve } from './serve.ts';

const OUTPUT = 'test/out/screenshots';

type BrowserFor = (language: string) => Promise<Chromium>;

async function takeSheet(browserFor: BrowserFor, site: Site, name: string, rows: Shot[][]) {
  const names: string[][] = [];
  for (const [y, row] of rows.entries()) {
    const files: string[] = [];
    for (const [x, shot] of row.entries()) {
      const file = `${name}-${y}-${x}.png`;
      writeFileSync(
        `${OUTPUT}/${file}`,
        await take(await browserFor(shot.language ?? 'en'), site.origin, shot),
      );
      files.push(file);
    }
    names.push(files);
  }
  writeFileSync(`${OUTPUT}/${name}.html`, contactSheet(names));
  writeFileSync(
    `${OUTPUT}/${name}.png`,
    await pictureOf(await browserFor('en'), `${site.origin}/out/screenshots/${name}.html`),
  );
}

/** A whole page as one picture. */
async function pictureOf(browser: Chromium, address: string): Promise<Buffer> {
  const tab = await browser.newTab();
  await tab.goto(address);
  const [width, height] = await tab.evaluate(async () => {
    await Promise.all([...document.images].map((image) => image.decode()));
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth, scrollHeight] as const;
  });
  await tab.resize(width, height);
  const picture = await tab.screenshot();
  await tab.close();
  return picture;
}

async function printPages(browser: Chromium, site: Site): Promise<void> {
  for (const page of PRINTED) {
    const tab = await openView(browser, `${site.origin}/${page}`);
    const name = page.replace(/\/source\.html$|\.html$/, '').replace(/.*\//, '');
    writeFileSync(`${OUTPUT}/print-${name}.pdf`, await tab.pdf());
    await tab.close();
  }
}

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
mkdirSync(OUTPUT, { recursive: true });
await (await createBuilder({ logLevel: 'warn' })).buildApp();
const site = await serve('test');
const browsers = new Map<string, Promise<Chromium>>();

/** A browser with the interface in this language. */
function browserFor(language: string): Promise<Chromium> {
  const browser =
    browsers.get(language) ??
    launchChromium({ colours: 'light', hasVoices: true, extension: extensionIn(language) });
  browsers.set(language, browser);
  return browser;
}

try {
  for (const [name, rows] of Object.entries(SHEETS)) {
    if (isWanted(name)) await takeSheet(browserFor, site, name, rows);
  }
  if (isWanted('print')) await printPages(await browserFor('en'), site);
  console.log(`Look at ${OUTPUT}/*.png and *.pdf`);
} finally {
  for (const browser of browsers.values()) await (await browser).close();
  await site.close();
}

// `npm run screenshots`: pictures of the view in every theme, width, language and state, on contact sheets to look at, and
// the printed pages as PDF; all of it in test/out/screenshots. With names of sheets, only these.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createBuilder } from 'vite';
import { type Chromium, launchChromium } from '../test/e2e/browsers/chromium.ts';
import { contactSheet } from './screenshots/contact-sheet.ts';
import { PRINTED, SHEETS, type Shot } from './screenshots/shots.ts';
import { openView, take } from './screenshots/take.ts';
import { type Site, serve } from './serve.ts';

const OUTPUT = 'test/out/screenshots';

async function takeSheet(browser: Chromium, site: Site, name: string, rows: Shot[][]) {
  const names: string[][] = [];
  for (const [y, row] of rows.entries()) {
    const files: string[] = [];
    for (const [x, shot] of row.entries()) {
      const file = `${name}-${y}-${x}.png`;
      writeFileSync(`${OUTPUT}/${file}`, await take(browser, site.origin, shot));
      files.push(file);
    }
    names.push(files);
  }
  writeFileSync(`${OUTPUT}/${name}.html`, contactSheet(names));
  writeFileSync(
    `${OUTPUT}/${name}.png`,
    await pictureOf(browser, `${site.origin}/out/screenshots/${name}.html`),
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
const browser = await launchChromium({ colours: 'light' });
try {
  for (const [name, rows] of Object.entries(SHEETS)) {
    if (isWanted(name)) await takeSheet(browser, site, name, rows);
  }
  if (isWanted('print')) await printPages(browser, site);
  console.log(`Look at ${OUTPUT}/*.png and *.pdf`);
} finally {
  await browser.close();
  await site.close();
}

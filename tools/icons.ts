// Makes the PNG icons from icons/galley.svg: `npm run icons`. The PNGs are committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browsers.ts';

const SIZES = [16, 32, 48, 128];
const svg = readFileSync('icons/galley.svg', 'utf8');

const browser = await chromium.launch({
  executablePath: ensureBrowser('chromium'),
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  writeFileSync(`icons/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();

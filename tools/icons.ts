// Makes the PNG icons from the drawings in icons/: `npm run icons`. The PNGs are committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browsers.ts';

/** Each drawing with the names and sizes of its pictures. The button has others than Galley's own for its states. */
const PICTURES = [
  { drawing: 'galley', name: 'icon', sizes: [16, 32, 48, 128] },
  { drawing: 'open', name: 'open', sizes: [16, 32] },
  { drawing: 'automatic', name: 'automatic', sizes: [16, 32] },
  { drawing: 'unreadable', name: 'unreadable', sizes: [16, 32] },
];

const browser = await chromium.launch({
  executablePath: ensureBrowser('chromium'),
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
for (const { drawing, name, sizes } of PICTURES) {
  const svg = readFileSync(`icons/${drawing}.svg`, 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    writeFileSync(`icons/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();

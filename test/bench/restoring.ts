import { basename, dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { KEY_LIST } from '../../src/view/key-list.ts';
import { fromList } from '../../tools/read/saved-pages.ts';
import { serve } from '../../tools/serve.ts';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import type { ChromiumTab } from '../e2e/browsers/chromium-tab.ts';
import { pageState } from '../e2e/page-state.ts';
import { countViews, isOpen } from '../e2e/view.ts';
import type { Labelled } from './labelled.ts';
import { showProgress } from './progress.ts';

const PAGES = 40;
/** Every key of the view but the one that closes it. */
const KEYS = KEY_LIST.flatMap(({ keys }) => keys).filter((key) => key !== 'Escape');
/** What a key opens is on screen after so many milliseconds, extras loaded. */
const AFTER_KEY = 80;
const SCROLLED_TO = 240;
/** A view that has not opened or closed by then, in milliseconds, does not. */
const PATIENCE = 5000;

/**
 * Opens the first labelled pages in the real Chromium with the built extension, uses every key and every button of the
 * view, closes it, and compares the page with what it was: DOM, scroll, focus, selection, title, address, history, listeners.
 * Prints what differs. The pages' own scripts do not run and nothing more is loaded: what that changes meanwhile would count as ours.
 */
export async function countRestoredPages(labelled: Labelled): Promise<Record<string, number>> {
  const pages = fromList(labelled.gold, labelled.pages).slice(0, PAGES);
  const site = await serve(dirname(pages[0]?.file ?? ''), {
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  });
  const browser = await launchChromium({});
  const counted = { pages: 0, restored: 0, used: 0 };
  try {
    const tab = await browser.newTab();
    for (const [i, { id, file }] of pages.entries()) {
      showProgress('opening and closing page', i + 1, pages.length);
      await tab.goto(`${site.origin}/${encodeURIComponent(basename(file))}`);
      const differences = await useAndClose(tab);
      if (differences === null) {
        console.log(`  ${id}: does not open`);
        continue;
      }
      counted.pages++;
      counted.used += differences.used;
      if (differences.names.length === 0) counted.restored++;
      else console.log(`  ${id}: not as before: ${differences.names.join(', ')}`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return { ...counted, notRestored: counted.pages - counted.restored };
}

async function useAndClose(tab: ChromiumTab) {
  await tab.evaluate((top) => scrollTo({ top, behavior: 'instant' }), SCROLLED_TO);
  const before = { ...(await pageState(tab)), listeners: await tab.listeners() };
  await tab.clickAction();
  if (!(await isTrueSoon(() => isOpen(tab)))) return null;
  const used = (await useKeys(tab)) + (await useButtons(tab));
  if (await isOpen(tab)) await tab.clickAction();
  const isClosed = await isTrueSoon(async () => (await countViews(tab)) === 0);
  const after = { ...(await pageState(tab)), listeners: await tab.listeners() };
  const names = Object.keys(before).filter((name) => {
    const key = name as keyof typeof before;
    return JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  });
  return { used, names: isClosed ? names : ['the view stays', ...names] };
}

async function useKeys(tab: ChromiumTab): Promise<number> {
  for (const key of KEYS) {
    await tab.press(key);
    await pause(AFTER_KEY);
    await closeSheet(tab);
  }
  return KEYS.length;
}

/** Presses each button of the bar that is on screen and does not close the view. */
async function useButtons(tab: ChromiumTab): Promise<number> {
  let pressed = 0;
  while (await tab.evaluate(pressButton, pressed)) {
    pressed++;
    await pause(AFTER_KEY);
    await closeSheet(tab);
    if (!(await isOpen(tab))) break;
  }
  return pressed;
}

/** Escape closes what is open over the view; where nothing is, it would close the view. */
async function closeSheet(tab: ChromiumTab): Promise<void> {
  if (await tab.evaluate(isSheetOpen)) await tab.press('Escape');
  await pause(AFTER_KEY / 4);
}

function isSheetOpen(): boolean {
  const root = document.querySelector('galley-view')?.shadowRoot;
  return (
    !!root?.querySelector(':popover-open') ||
    (root?.querySelectorAll('dialog[open]').length ?? 0) > 1
  );
}

/** In the page: presses the `index`th button of the bar; false: there is none. */
function pressButton(index: number): boolean {
  const root = document.querySelector('galley-view')?.shadowRoot;
  const buttons = [...(root?.querySelectorAll<HTMLElement>('.top-bar button') ?? [])];
  const button = buttons.filter((one) => one.checkVisibility() && !one.matches('.close'))[index];
  button?.click();
  return button !== undefined;
}

async function isTrueSoon(isTrue: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (await isTrue()) return true;
    await pause(AFTER_KEY);
  }
  return false;
}

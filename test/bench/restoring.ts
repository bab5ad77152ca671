import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
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
/** Of a list so many at most: there may be many people. */
const MOST_BUTTONS = 25;
/** A view that has not opened or closed by then, in milliseconds, does not. */
const PATIENCE = 5000;

/** What is pressed with the mouse, too, one list after the other. What is left out asks for a permission, or leaves the page. */
const BUTTONS = [
  '.top-bar button:not(.close), .keep button, .player button:not(.stop)',
  '.bar-actions button, .people-panel :is(button, summary)',
];

/**
 * Opens the first labelled pages in the real Chromium with the built extension, uses every key and every button of the
 * view, closes it, and compares the page with what it was: DOM, scroll, focus, selection, title, address, history,
 * highlights, speech, listeners (the page's and those of our script, which the page cannot see), and our script's timers.
 * Prints what differs. The pages' own scripts do not run and nothing more is loaded: what that changes meanwhile would count as ours.
 */
export async function countRestoredPages(labelled: Labelled): Promise<Record<string, number>> {
  const pages = fromList(labelled.gold, labelled.pages).slice(0, PAGES);
  const site = await serve(dirname(pages[0]?.file ?? ''), {
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  });
  const downloads = mkdtempSync(join(tmpdir(), 'galley-kept-'));
  const browser = await launchChromium({ hasVoices: true, downloads });
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
    rmSync(downloads, { recursive: true, force: true });
  }
  return { ...counted, notRestored: counted.pages - counted.restored };
}

async function useAndClose(tab: ChromiumTab) {
  await tab.evaluate((top) => scrollTo({ top, behavior: 'instant' }), SCROLLED_TO);
  const before = { ...(await pageState(tab)), listeners: await tab.listeners() };
  if (!(await putInScript(tab))) return null;
  await tab.watchTimers();
  await tab.clickAction();
  await isTrueSoon(() => isOpen(tab));
  const used = (await useKeys(tab)) + (await useButtons(tab));
  if (await isOpen(tab)) await tab.clickAction();
  const isClosed = await isTrueSoon(async () => (await countViews(tab)) === 0);
  const timers = await tab.timersWaiting();
  const after = { ...(await pageState(tab)), listeners: await tab.listeners() };
  const names = Object.keys(before).filter((name) => {
    const key = name as keyof typeof before;
    return JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  });
  return { used, names: [...(isClosed ? [] : ['the view stays']), ...names, ...timers] };
}

/** Opens and closes the view, so that our script is in the page; false: there is nothing to open. */
async function putInScript(tab: ChromiumTab): Promise<boolean> {
  await tab.clickAction();
  if (!(await isTrueSoon(() => isOpen(tab)))) return false;
  await tab.clickAction();
  return isTrueSoon(async () => (await countViews(tab)) === 0);
}

async function useKeys(tab: ChromiumTab): Promise<number> {
  for (const key of KEYS) {
    await tab.press(key);
    await pause(AFTER_KEY);
    await closeSheet(tab);
  }
  return KEYS.length;
}

/** Presses each button that is on screen, those that come up meanwhile included. */
async function useButtons(tab: ChromiumTab): Promise<number> {
  let used = 0;
  for (const list of BUTTONS) {
    const end = used + MOST_BUTTONS;
    while (used < end && (await isOpen(tab)) && (await tab.evaluate(pressNextButton, list))) {
      used++;
      await pause(AFTER_KEY);
    }
    await closeSheet(tab);
  }
  return used;
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

/** In the page: presses the first of the buttons that is on screen and was not pressed yet; false: there is none. */
function pressNextButton(selector: string): boolean {
  const world = window as unknown as { pressed?: WeakSet<Element> };
  world.pressed ??= new WeakSet();
  const root = document.querySelector('galley-view')?.shadowRoot;
  const found = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  // What was opened last first: it may close when something else is pressed.
  const button = found.findLast((one) => one.checkVisibility() && !world.pressed?.has(one));
  if (button) world.pressed.add(button);
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

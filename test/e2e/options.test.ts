import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { axeFindingsOnPage } from './axe.ts';
import type { Tab } from './browsers/browser.ts';
import type { Chromium } from './browsers/chromium.ts';
import type { ChromiumTab } from './browsers/chromium-tab.ts';
import { overflows, smallTargets } from './layout.ts';
import { expectFocusOn, expectOnPage, openOwnPage, tabTo, textsOf, type } from './own-page.ts';
import { BROWSERS, useBrowser } from './real-browser.ts';
import { eventually } from './view.ts';

const OPTIONS = 'options/options.html';
const GRANTABLE = ['*://news.example/*', '*://www.news.example/*'];

/** A file for the field that takes settings, as if the reader had chosen it: no driver reaches the browser's own window. */
async function takeFile(tab: Tab, text: string): Promise<void> {
  await tab.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('#data input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'settings.json'));
    if (!field) throw new Error('there is no field for files');
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

const FILE = `{
  "format": "galley-settings",
  "version": 1,
  "promos": { "phrases": ["our tip"], "bySite": { "paper.example": { "keptTexts": ["Read more"] } } },
  "reading": { "fontSize": 120, "theme": "plaid" },
  "sites": [{ "pattern": "paper.example" }, 7]
}`;

const eventuallyTexts = (tab: Tab, selector: string, texts: string[]) =>
  eventually(async () => expect(await textsOf(tab, selector)).toEqual(texts));

describe.each(BROWSERS)('the options page in %s', (name) => {
  const real = useBrowser(name, { grantable: GRANTABLE });

  test('everything can be done with the keyboard alone', async () => {
    const tab = await openOwnPage(real.browser, OPTIONS);

    await tabTo(tab, '#site-new');
    await type(tab, 'news.example');
    await tab.press('Enter');
    await eventuallyTexts(tab, '#sites .rows .pattern', ['news.example']);

    await tabTo(tab, '#search-sites');
    await type(tab, 'paper');
    await eventuallyTexts(tab, '#sites .rows .pattern', []);
    await tab.press('Control+a');
    await type(tab, 'NEWS');
    await eventuallyTexts(tab, '#sites .rows .pattern', ['news.example']);

    await tabTo(tab, '.edit-site');
    await tab.press('Enter');
    await expectFocusOn(tab, '.editing input');
    await tab.press('End');
    await type(tab, '/world/*');
    await tab.press('Enter');
    await eventuallyTexts(tab, '#sites .rows .pattern', ['news.example/world/*']);
    await expectFocusOn(tab, '.edit-site');

    await tab.press('Tab');
    await tab.press('Enter');
    await eventuallyTexts(tab, '#sites .rows .pattern', []);
    await expectFocusOn(tab, '#sites .rows');
    await tab.press('Shift+Tab');
    await expectFocusOn(tab, '#sites .said button');
    await tab.press('Enter');
    await eventuallyTexts(tab, '#sites .rows .pattern', ['news.example/world/*']);

    await tabTo(tab, '#promos .ticks input');
    await tab.press(' ');
    await expectOnPage(tab, '#promos .ticks label:first-of-type input:not(:checked)');

    await tabTo(tab, '#promos textarea');
    await type(tab, 'Share this');
    await expectOnPage(tab, '.trial li');

    await tabTo(tab, '#people input[type=text]');
    await type(tab, 'Bo Ek');
    await tab.press('Enter');
    await eventuallyTexts(tab, '#people .rows .what', ['Bo Ek']);

    await tabTo(tab, '#reading input[value=system]');
    await tab.press('ArrowRight');
    await eventually(async () => expect(await themeOfPreview(tab)).toBe('light'));

    await tabTo(tab, '#data .danger');
    await tab.press('Enter');
    await expectOnPage(tab, 'dialog[open]');
    await tab.press('Escape');
    await expectFocusOn(tab, '#data > .danger');
    await tab.press('Enter');
    await tabTo(tab, 'dialog .danger');
    await tab.press('Enter');
    await eventuallyTexts(tab, '#sites .rows .pattern', []);
    await eventuallyTexts(tab, '#people .rows .what', []);
    await expectOnPage(tab, '#promos .ticks label:first-of-type input:checked');
    await tab.close();
  });

  test('a file is shown with what it changes and what of it is faulty, by line, before it is used', async () => {
    const tab = await openOwnPage(real.browser, OPTIONS);
    await takeFile(tab, '{"format": "galley-settings",\n"sites": [}');
    await expectOnPage(tab, '#data [role=alert]');
    expect(await textsOf(tab, '#data [role=alert]')).toEqual([
      'The file cannot be read: it is no JSON. (line 2)',
    ]);

    await takeFile(tab, FILE);
    await expectFocusOn(tab, '#changes-title');
    expect(await textsOf(tab, '.changes > [role=status] li')).toEqual([
      '1 added: paper.example',
      '1 added: our tip',
      '1 added: paper.example',
      'Text size: 100 % → 120 %',
    ]);
    expect(await textsOf(tab, '.changes > ul li')).toEqual(['Colours (line 5)', 'Sites (line 6)']);
    expect(await textsOf(tab, '#promos .rows .what')).toEqual([]);
    await tabTo(tab, '.changes .primary');
    await tab.press('Enter');
    await eventuallyTexts(tab, '#sites .rows .pattern', ['paper.example']);
    await eventuallyTexts(tab, '#promos .rows .what', ['our tip']);
    // The browser was not asked yet: the list and the permission differ.
    await expectOnPage(tab, '#sites .told button');
    await expectFocusOn(tab, '#data input[type=file]');
    await tab.close();
  });
});

const themeOfPreview = (tab: Tab) =>
  tab.evaluate(
    () =>
      document.querySelector('.preview')?.shadowRoot?.querySelector<HTMLElement>('.paper')?.dataset
        .theme,
  );

/** Our own pages, and what they hold when all is drawn. */
const OWN_PAGES = [
  [OPTIONS, '#data'],
  ['welcome/welcome.html', '.sample-pair'],
  ['site-permission/ask.html?line=news.example', '.allow'],
  ['not-readable/popup.html?reason=store', 'main p'],
] as const;

/** Puts into storage what makes each part of the options page show something; some of it is damaged. Runs in the page. */
async function fillStorage(): Promise<void> {
  type Area = { set(items: object): Promise<void> };
  const { chrome } = window as unknown as { chrome: { storage: { sync: Area; local: Area } } };
  const lines = ['news.example', '!news.example/live/*', 'https://paper.example/*/story-*'];
  await chrome.storage.sync.set({
    'sites.0': lines.map((pattern) => ({ pattern })),
    people: { neverHighlight: ['Ada Lindqvist'] },
    reading: { theme: 'plaid', fontSize: 120 },
  });
  await chrome.storage.local.set({
    promos: { phrases: ['our tip of the day'], keptKinds: ['poll'] },
    'promos.news.example': { keptKinds: ['share'], keptTexts: ['Read more'], removedTexts: ['A'] },
    siteUse: { 'news.example': 20_500 },
  });
}

/** Unfolds and opens what can be. Runs in the page. */
function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
  document.querySelector<HTMLElement>('.edit-site')?.click();
}

describe.each([
  ['light', 'en'],
  ['dark', 'ar'],
] as const)('our own pages in %s colours, with the interface in “%s”', (colours, language) => {
  const real = useBrowser('chromium', { colours, language });
  const open = (path: string) => openOwnPage<ChromiumTab>(real.browser as Chromium, path);

  test.each(OWN_PAGES)('%s: nothing is wrong, at 100, 200 and 400 %', async (path, drawn) => {
    const tab = await open(path);
    if (path === OPTIONS) {
      await tab.evaluate(fillStorage);
      await tab.goto(real.browser.extensionPage(path));
    }
    await expectOnPage(tab, drawn);
    if (path === OPTIONS) {
      await tab.evaluate(openAll);
      await takeFile(tab, FILE);
      await expectOnPage(tab, '.changes');
    }
    const dressed = await tab.evaluate(() => [
      document.documentElement.lang.slice(0, 2),
      document.dir,
    ]);
    expect(dressed).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.prefer({ colorScheme });
      expect([colorScheme, ...(await axeFindingsOnPage(tab))]).toEqual([colorScheme]);
    }
    if (path.startsWith('not-readable')) return; // the browser makes its window as wide as it is
    for (const width of [1280, 640, 320]) {
      await tab.resize(width, 800);
      await sleep(100);
      expect([width, ...(await overflows(tab))]).toEqual([width]);
      expect([width, ...(await smallTargets(tab))]).toEqual([width]);
    }
  });

  test('what was damaged in storage is told once', async () => {
    const tab = await open(OPTIONS);
    await tab.evaluate(fillStorage);
    await tab.goto(real.browser.extensionPage(OPTIONS));
    await expectOnPage(tab, 'header .told');
    expect((await textsOf(tab, 'header .told')).join()).toMatch(/: (?:Colours|الألوان)$/);
    await tab.goto(real.browser.extensionPage(OPTIONS));
    await expectOnPage(tab, '#data');
    expect(await textsOf(tab, 'header .told')).toEqual([]);
  });
});

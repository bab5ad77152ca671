import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Tab } from './browsers/browser.ts';
import { launch } from './browsers/launch.ts';
import { ARTICLE, type NewsSite, SECOND_ARTICLE, startNewsSite } from './news-site.ts';
import { BROWSERS } from './real-browser.ts';
import { addSite, expectLeftAsItIs, GRANTABLE, onOptions } from './sites.ts';
import { eventually, expectClosed, expectOpen, isOpen } from './view.ts';

const HOSTS = ['*://news.example/*', '*://www.news.example/*'];
const AUTOMATIC = 'Read this page in Galley (articles here open by themselves)';
const OFF = 'Read this page in Galley';

declare const browser: typeof chrome;
declare const chrome: { storage: { local: { get(key: string): Promise<object> } } };

// The order matters: each test goes on where the one before it ended, as the days of one installation do.
describe.each(BROWSERS)('one installation in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), `galley-kept-${name}-`));
  const options = { grantable: GRANTABLE, profile, isPrivateAllowed: true };
  let news: NewsSite;
  let now: Browser;
  let tab: Tab;

  beforeAll(async () => {
    news = await startNewsSite();
    now = await launch(name, options);
    await addSite(now, news.line);
  });
  afterAll(async () => {
    await now?.close();
    await news?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const goTo = (path: string) => tab.goto(news.of(path));
  const title = () => tab.button().then((button) => button.title);
  /** Just after the extension was loaded anew, or got a permission, its script for pages is not registered yet. */
  const expectToOpen = (path: string) =>
    eventually(async () => {
      await goTo(path);
      await sleep(700);
      expect(await isOpen(tab)).toBe(true);
    });
  const expectTitle = (expected: string | RegExp) =>
    eventually(async () => expect(await title()).toMatch(expected));
  /** What is stored of when sites were used. */
  const siteUse = () =>
    onOptions(now, (page) =>
      page.evaluate(async () => {
        const { storage } = typeof browser === 'undefined' ? chrome : browser;
        return Object.keys(await storage.local.get('siteUse')).length;
      }),
    );

  test('in a private window articles open, and nothing is stored of it', async () => {
    const page = await now.openPrivately(news.of(ARTICLE));
    await eventually(async () => expect(await page.countViews()).toBe(1));
    await sleep(300);
    await page.close();
    expect(await siteUse()).toBe(0);
  });

  test('in others they open and it is; the button says so', async () => {
    tab = await now.newTab();
    await goTo('/');
    await expectTitle(AUTOMATIC);
    await goTo(ARTICLE);
    await expectOpen(tab);
    await expectTitle('Go back to the page');
    await tab.press('Escape');
    await expectClosed(tab);
    await expectTitle(AUTOMATIC);
    await tab.goto(news.of('/', 'other.example'));
    await expectTitle(OFF);
    await tab.close();
    expect(await siteUse()).toBe(1);
  });

  test('permission withdrawn in the browser’s settings: nothing opens; given again: as before', async () => {
    tab = await now.newTab();
    await goTo('/single-page');
    await now.permit(HOSTS, false);
    await tab.bringToFront();
    // On a page that was loaded before, our script is still there.
    await tab.evaluate(() => {
      const { show } = window as unknown as { show(path: string, title: string): void };
      show('/2026/05/25/a-story-on-a-page-that-was-there', 'A story on a page that was there');
    });
    await expectLeftAsItIs(tab);
    await goTo(ARTICLE);
    await expectLeftAsItIs(tab);
    expect(await title()).toBe(OFF);

    await now.permit(HOSTS, true);
    await tab.bringToFront();
    await expectToOpen(SECOND_ARTICLE);
  });

  test('the extension loaded anew under an open view: no error, and the page is usable', async () => {
    await now.reloadExtension();
    await tab.bringToFront();
    for (const key of ['n', '?', 'c', 'm']) await tab.press(key);
    for (let press = 0; press < 4 && (await isOpen(tab)); press++) {
      await tab.press('Escape');
      await sleep(200);
    }
    expect(await isOpen(tab)).toBe(false);
    await eventually(async () => expect(await isPageSeen()).toBe(true));
    await tab.evaluate(() => document.querySelector<HTMLElement>('#second')?.focus());
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('second');
    expect(await now.complaints()).toEqual([]);

    await tab.bringToFront();
    await tab.clickAction();
    await expectOpen(tab);
    await tab.clickAction();
    await expectClosed(tab);
    await expectToOpen(ARTICLE);
  });

  test('a press on the button takes away a view whose extension was loaded anew', async () => {
    await now.reloadExtension();
    await tab.bringToFront();
    await tab.clickAction();
    await expectClosed(tab);
    expect(await isPageSeen()).toBe(true);
    await tab.clickAction();
    await expectOpen(tab);
  });

  test('the browser started again: its pages come back clean, and others open', async () => {
    tab = await now.newTab(); // in the one before, the reader closed it
    await expectToOpen(ARTICLE);
    await now.close();
    now = await launch(name, { ...options, isPrivateAllowed: false, isRestoring: true });
    tab = await now.findTab(ARTICLE);
    await expectOpen(tab);
    await goTo('/world');
    await expectTitle(AUTOMATIC);
    await goTo(SECOND_ARTICLE);
    await expectOpen(tab);
  });

  const isPageSeen = () =>
    tab.evaluate(() => document.querySelector('h1')?.checkVisibility({ visibilityProperty: true }));
});

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/browser.ts';
import { ARTICLE, type NewsSite, SECOND_ARTICLE, startNewsSite } from './news-site.ts';
import { countSheets } from './printed.ts';
import { BROWSERS, useBrowser } from './real-browser.ts';
import {
  addSite,
  clickOn,
  expectLeftAsItIs,
  GRANTABLE,
  LONG_ENOUGH_MS,
  onOptions,
  travel,
} from './sites.ts';
import {
  clickInView,
  countViews,
  eventually,
  expectClosed,
  expectOpen,
  expectShown,
} from './view.ts';

describe.each(BROWSERS)('automatic cleanup in %s', (name) => {
  const real = useBrowser(name, { grantable: GRANTABLE });
  let news: NewsSite;
  let tab: Tab;

  const addLine = async (line: string) => {
    await addSite(real.browser, line);
    await tab.bringToFront();
  };

  beforeAll(async () => {
    news = await startNewsSite();
    await addSite(real.browser, news.line);
  });
  afterAll(() => news.close());
  beforeEach(async () => {
    tab = await real.browser.newTab();
  });
  afterEach(() => tab.close());

  test('an article opens clean by itself', async () => {
    await tab.goto(news.of(ARTICLE));
    await expectOpen(tab);
    await expectShown(tab, '.why-open');
  });

  test.each([
    ['the front page', '/'],
    ['a section', '/world'],
    ['a search', '/search?q=ferry'],
    ['a page with the article in a frame', '/framed'],
    [
      'an article with a field that is being written in',
      '/2026/05/21/the-story-with-a-field-in-it',
    ],
    ['a text that is being edited', '/2026/05/22/the-story-that-is-being-edited'],
    ['an article with a selection', '/2026/05/23/the-story-with-a-selection'],
    ['an error page', '/missing/the-ferry-sails-again-from-monday'],
  ])('%s stays as it is', async (_, path) => {
    await tab.goto(news.of(path));
    await expectLeftAsItIs(tab);
  });

  test('another site stays as it is', async () => {
    await tab.goto(news.of(ARTICLE, 'other.example'));
    await expectLeftAsItIs(tab);
  });

  test('closed, it does not open again: not on reload, not by coming back', async () => {
    await tab.goto(news.of(ARTICLE));
    await expectOpen(tab);
    await tab.press('Escape');
    await expectClosed(tab);
    await tab.goto(news.of(ARTICLE));
    await expectLeftAsItIs(tab);
    await tab.goto(news.of('/world'));
    await travel(tab, -1);
    await expectLeftAsItIs(tab);
  });

  test('left clean, it does not open after “back”', async () => {
    await tab.goto(news.of(SECOND_ARTICLE));
    await expectOpen(tab);
    await tab.evaluate(() => Object.assign(window, { isKept: true }));
    await tab.goto(news.of('/world'));
    await travel(tab, -1);
    await sleep(LONG_ENOUGH_MS);
    // A page that the browser had kept comes back as it was left; one that is loaded anew stays as it is.
    const isKept = await tab.evaluate(() => 'isKept' in window);
    expect(await countViews(tab), `views, page kept: ${isKept}`).toBe(isKept ? 1 : 0);
  });

  test('nor after “forward”', async () => {
    await tab.goto(news.of(SECOND_ARTICLE));
    await expectOpen(tab);
    await tab.evaluate(() => Object.assign(window, { isKept: true }));
    await tab.goto(news.of('/world'));
    await travel(tab, -1);
    await sleep(LONG_ENOUGH_MS);
    await travel(tab, 1);
    await sleep(LONG_ENOUGH_MS);
    expect(await countViews(tab), 'on the section').toBe(0);
    await tab.goto(news.of('/'));
    await travel(tab, -2);
    await sleep(LONG_ENOUGH_MS);
    const isKept = await tab.evaluate(() => 'isKept' in window);
    expect(await countViews(tab), `views, page kept: ${isKept}`).toBe(isKept ? 1 : 0);
  });

  test('a reload of what is open opens it again', async () => {
    await tab.goto(news.of(ARTICLE));
    await expectOpen(tab);
    await tab.goto(news.of(ARTICLE));
    await expectOpen(tab);
  });

  test('text that comes late is waited for', async () => {
    await tab.goto(news.of('/2026/05/19/the-late-story-of-the-harbour'));
    await expectOpen(tab);
  });

  test('text that comes after the view opened is read, too', async () => {
    await tab.goto(news.of('/2026/05/20/the-growing-story-of-the-harbour'));
    await expectOpen(tab);
    await eventually(async () => {
      const text = await tab.evaluate(
        () => document.querySelector('galley-view')?.shadowRoot?.textContent ?? '',
      );
      expect(text).toContain('came home to its harbour at last');
    });
    expect(await countViews(tab)).toBe(1);
  });

  test('a tab in the background waits until it is seen', async () => {
    const other = await real.browser.newTab();
    await tab.bringToFront();
    await other.goto(news.of(ARTICLE));
    // Chromium's driver has it that every tab is seen.
    if (await other.evaluate(() => document.hidden)) await expectLeftAsItIs(other);
    await other.bringToFront();
    await expectOpen(other);
    await other.close();
  });

  test('a single-page site opens the article it goes to; back and forward leave it, a link does not', async () => {
    const goThere = () =>
      tab.evaluate(() => {
        const { show } = window as unknown as { show(path: string, title: string): void };
        show('/2026/05/25/a-story-on-a-page-that-was-there', 'A story on a page that was there');
      });
    await tab.goto(news.of('/single-page'));
    await expectLeftAsItIs(tab);
    await goThere();
    await expectOpen(tab);
    await travel(tab, -1);
    await expectLeftAsItIs(tab);
    await travel(tab, 1);
    await expectLeftAsItIs(tab);
    await travel(tab, -1);
    await sleep(300);
    await goThere();
    await expectOpen(tab);
  });

  const WAITING = '/2026/05/27/the-story-that-waits';
  const come = () => tab.evaluate(() => (window as unknown as { come(): void }).come());

  test.each<[string, () => Promise<unknown>]>([
    ['presses the mouse', () => tab.clickAt(200, 400)],
    ['types', () => tab.press('a')],
    ['reads on', () => tab.evaluate(() => scrollTo(0, innerHeight))],
    ['presses Shift', () => tab.press('Shift')],
  ])('a reader who %s before the text is there keeps the page', async (_, act) => {
    await tab.goto(news.of(WAITING));
    await act();
    await come();
    await expectLeftAsItIs(tab);
  });

  test('a reader who does nothing has it clean', async () => {
    await tab.goto(news.of(WAITING));
    await come();
    await expectOpen(tab);
  });

  test('Shift held since before the page shows the original once the mouse moves', async () => {
    const release = await tab.hold('Shift');
    await tab.goto(news.of(WAITING));
    await tab.pointAt(300, 300);
    await tab.pointAt(310, 310);
    await come();
    await expectLeftAsItIs(tab);
    await release();
  });

  test('a link that is pressed with Shift leads to the original', async () => {
    await tab.goto(news.of(WAITING));
    const release = await tab.hold('Shift');
    await clickOn(tab, '#shifted');
    await eventually(async () =>
      expect(await tab.evaluate(() => location.pathname)).toBe(
        '/2026/05/18/bakers-and-boats-of-the-lower-town',
      ),
    );
    await release();
    await expectLeftAsItIs(tab);
  });

  test.each([
    ['with its sound stays', false],
    ['without sound is decoration', true],
  ])('an article that plays something %s', async (_, muted) => {
    await tab.goto(news.of('/2026/05/28/the-story-with-a-sound'));
    await tab.evaluate((muted) => {
      const tone = document.querySelector('audio');
      if (tone) tone.muted = muted;
    }, muted);
    await eventually(async () =>
      expect(
        await tab.evaluate(() => document.querySelector('audio')?.currentTime),
      ).toBeGreaterThan(0),
    );
    await come();
    if (muted) await expectOpen(tab);
    else await expectLeftAsItIs(tab);
  });

  test.each([
    ['is served as XHTML', '/2026/06/01/the-story-that-is-served-as-xml'],
    ['sends its readers on', '/2026/05/31/the-story-that-sends-its-readers-on'],
  ])('an article that %s opens', async (_, path) => {
    await tab.goto(news.of(path)).catch(() => undefined); // sent on, the driver's own way ends
    await expectOpen(tab);
  });

  test('a question of the page’s own lies under the view and is there again after it', async () => {
    await tab.goto(news.of('/2026/05/30/the-story-under-a-question'));
    await expectOpen(tab);
    await tab.clickAction();
    await expectClosed(tab);
    expect(await tab.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(
      true,
    );
  });

  test('“not on this page” gives the page back, once and for this tab', async () => {
    await tab.goto(news.of(ARTICLE));
    await expectShown(tab, '.why-open');
    await clickInView(tab, '.why-open button:nth-of-type(1)');
    await expectClosed(tab);
    await tab.goto(news.of(ARTICLE));
    await expectLeftAsItIs(tab);
  });

  test('an exception holds', async () => {
    await addLine(`!${news.line}/live/*`);
    await tab.goto(news.of('/live/2026/05/17/the-ferry-minute-by-minute'));
    await expectLeftAsItIs(tab);
    await tab.goto(news.of(ARTICLE));
    await expectOpen(tab);
  });

  test('what is printed is the article while its view is open, then the page again', async () => {
    await tab.goto(news.of('/2026/05/27/the-story-that-waits'));
    await tab.evaluate(() => (window as unknown as { come(): void }).come());
    await expectOpen(tab);
    expect(await countSheets(tab)).toBe(1);
    await tab.clickAction();
    await expectClosed(tab);
    expect(await countSheets(tab)).toBeGreaterThan(3);
  });

  test('the background may have been stopped', async () => {
    await real.browser.stopBackground();
    await tab.goto(news.of(ARTICLE));
    await expectOpen(tab);
  });

  test('“not on this site” takes it off the list; from the view it is put on again', async () => {
    await tab.goto(news.of(ARTICLE));
    await expectShown(tab, '.why-open');
    await clickInView(tab, '.why-open button:nth-of-type(2)');
    await expectClosed(tab);
    await tab.goto(news.of(SECOND_ARTICLE));
    await expectLeftAsItIs(tab);
    expect(await hasPermission(), 'permission that no line needs').toBe(false);
    await tab.bringToFront();

    await tab.clickAction();
    await expectOpen(tab);
    await clickInView(tab, '.open-site');
    await expectShown(tab, '.site-popover .primary');
    await clickInView(tab, '.site-popover .primary');
    await answerInOwnPage();
    const next = await real.browser.newTab();
    await next.goto(news.of(ARTICLE));
    await expectOpen(next);
    await next.close();
  });

  const hasPermission = () =>
    onOptions(real.browser, (page) =>
      page.evaluate(() => chrome.permissions.contains({ origins: ['http://news.example/*'] })),
    );

  /** Where the browser asks only on the extension's own pages, one has opened with one button. */
  async function answerInOwnPage(): Promise<void> {
    await sleep(1000);
    if (name !== 'firefox') return;
    const asking = await real.browser.openedTab();
    await clickOn(asking, '.allow');
    await sleep(500);
    await tab.bringToFront(); // the page that asked has closed itself
  }
});

declare const chrome: {
  permissions: { contains(permissions: { origins: string[] }): Promise<boolean> };
};

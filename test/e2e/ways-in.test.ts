import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../tools/browsers.ts';
import { serve } from '../../tools/serve.ts';
import type { Browser, Tab } from './browsers/browser.ts';
import type { Chromium } from './browsers/chromium.ts';
import type { FirefoxTab } from './browsers/firefox-tab.ts';
import { pageState } from './page-state.ts';
import { BROWSERS, useBrowser } from './real-browser.ts';
import { countViews, expectClosed, expectOpen, expectShown, isOpen, shownTexts } from './view.ts';

const shortcutWorks: Record<BrowserName, (browser: Browser, tab: Tab) => Promise<void>> = {
  // No driver reaches the keys of Chromium's own window: there it must have accepted ours.
  async chromium(browser) {
    expect(await (browser as Chromium).shortcut('_execute_action')).toBe('Alt+R');
  },
  async firefox(_, tab) {
    await (tab as FirefoxTab).pressShortcut();
    await expectOpen(tab);
    await (tab as FirefoxTab).pressShortcut();
    await expectClosed(tab);
  },
};

describe.each(BROWSERS)('ways into the view in %s', (name) => {
  const real = useBrowser(name);
  let tab: Tab;

  beforeEach(async () => {
    tab = await real.browser.newTab();
    await tab.goto(`${real.site.origin}/story.html`);
  });
  afterEach(() => tab.close());

  test('the entry of the context menu toggles it', async () => {
    // Opened by the button first: choosing the entry in Chromium gives no right to a new page here.
    await tab.clickAction();
    await expectOpen(tab);
    await tab.clickAction();
    await expectClosed(tab);
    await tab.chooseMenuEntry();
    await expectOpen(tab);
  });

  test('a click at once after the page is there is not lost', async () => {
    for (let round = 0; round < 8; round++) {
      await tab.goto(`${real.site.origin}/story.html?${round}`);
      await tab.clickAction();
      await expectOpen(tab);
    }
  });

  test('two clicks in a row never put in two views, and the page comes back', async () => {
    const before = await pageState(tab);
    await tab.clickAction();
    await tab.clickAction();
    await setTimeout(500);
    expect(await countViews(tab)).toBeLessThanOrEqual(1);
    if (await isOpen(tab)) await tab.clickAction();
    await expectClosed(tab);
    expect(await pageState(tab)).toEqual(before);
  });

  test('a click wakes the background that the browser has stopped', async () => {
    await real.browser.stopBackground();
    expect(await real.browser.isBackgroundRunning()).toBe(false);
    await tab.clickAction();
    await expectShown(tab, 'main article mark');
    await real.browser.stopBackground();
    await tab.clickAction();
    await expectClosed(tab);
  });

  test('each tab has a view of its own', async () => {
    await tab.clickAction();
    await expectOpen(tab);
    const other = await real.browser.newTab();
    await other.goto(`${real.site.origin}/story.html`);
    expect(await isOpen(other)).toBe(false);
    await other.clickAction();
    await expectOpen(other);
    await other.clickAction();
    await expectClosed(other);
    await other.close();
    expect(await isOpen(tab)).toBe(true);
  });

  test('a page that allows nothing at all is read as any other', async () => {
    const strict = await serve('test/e2e/pages', {
      'content-security-policy': "default-src 'none'",
    });
    await tab.goto(`${strict.origin}/story.html`);
    await tab.clickAction();
    await expectShown(tab, 'main article mark');
    const [text] = await shownTexts(tab, 'main article');
    expect(text).toContain('Brandt expects a clear majority');
    const isStyled = await tab.evaluate(() => {
      const dialog = document.querySelector('galley-view')?.shadowRoot?.querySelector('dialog');
      return dialog?.getBoundingClientRect().width === innerWidth;
    });
    expect(isStyled, 'the view has its style sheet').toBe(true);
    await tab.clickAction();
    await expectClosed(tab);
    await strict.close();
  });

  test('the shortcut is Alt+R', () => shortcutWorks[name](real.browser, tab));
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/browser.ts';
import { pageState } from './page-state.ts';
import { BROWSERS, useBrowser } from './real-browser.ts';
import { expectClosed, expectOpen, shownTexts } from './view.ts';

const BROWSER_PAGES = { chromium: 'chrome://version', firefox: 'about:license' };

describe.each(BROWSERS)('what cannot be read in %s', (name) => {
  const real = useBrowser(name);
  let tab: Tab;

  beforeEach(async () => {
    tab = await real.browser.newTab();
  });
  afterEach(() => tab.close());

  test('a page without an article says so and stays as it is', async () => {
    await tab.goto(`${real.site.origin}/no-article.html`);
    const before = await pageState(tab);
    await tab.clickAction();
    await expectOpen(tab);
    const [notice] = await shownTexts(tab, 'dialog');
    expect(notice).toContain('There is no article on this page');
    await tab.press('Escape');
    await expectClosed(tab);
    expect(await pageState(tab)).toEqual(before);
  });

  test('a page of the browser is said to be one at the button', async () => {
    await tab.goto(BROWSER_PAGES[name]);
    await tab.clickAction();
    await expect.poll(() => tab.button(), { timeout: 5000 }).toMatchObject({ badge: '!' });
    expect((await tab.button()).title).toBe('Galley cannot read this page');
    await expect.poll(() => tab.popup(), { timeout: 5000 }).toContain('reason=browserPage');
  });

  test('the button says nothing of it on the next page', async () => {
    await tab.goto(BROWSER_PAGES[name]);
    await tab.clickAction();
    await expect.poll(() => tab.button(), { timeout: 5000 }).toMatchObject({ badge: '!' });
    await tab.goto(`${real.site.origin}/story.html`);
    expect(await tab.button()).toEqual({ badge: '', title: 'Read this page in Galley' });
    await tab.clickAction();
    await expectOpen(tab);
  });
});

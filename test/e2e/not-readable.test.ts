import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/browser.ts';
import { pageState } from './page-state.ts';
import { BROWSERS, useBrowser } from './real-browser.ts';
import { eventually, expectClosed, expectOpen, shownTexts } from './view.ts';

// Chromium does not tell the extension the address of such a page, so neither can the extension the reader.
const BROWSER_PAGES = {
  chromium: { url: 'chrome://version', reason: 'protected' },
  firefox: { url: 'about:license', reason: 'browserPage' },
};
const CANNOT_READ = { badge: '!', title: 'Galley cannot read this page' };
const CAN_READ = { badge: '', title: 'Read this page in Galley' };

function expectButton(tab: Tab, button: { badge: string; title: string }): Promise<void> {
  return eventually(async () => expect(await tab.button()).toEqual(button));
}

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

  test('a page of the browser is said to be one at the button, until the next page', async () => {
    const { url, reason } = BROWSER_PAGES[name];
    await tab.goto(url);
    await tab.clickAction();
    await expectButton(tab, CANNOT_READ);
    await eventually(async () => expect(await tab.popup()).toContain(`reason=${reason}`));
    await tab.closePopup();
    await tab.goto(`${real.site.origin}/story.html`);
    await expectButton(tab, CAN_READ);
    await tab.clickAction();
    await expectOpen(tab);
  });
});

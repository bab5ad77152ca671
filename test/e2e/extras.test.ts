import { describe, expect, test } from 'vitest';
import { pageState } from './page-state.ts';
import { BROWSERS, useBrowser } from './real-browser.ts';
import { eventually, expectClosed, expectOpen, expectShown, isOpen, shownTexts } from './view.ts';

describe.each(BROWSERS)('the extras in %s', (name) => {
  const real = useBrowser(name);

  test('come when they are asked for, close from the inside out, and leave nothing', async () => {
    const tab = await real.browser.newTab();
    await tab.goto(`${real.site.origin}/story.html`);
    const before = await pageState(tab);
    await tab.clickAction();
    await expectOpen(tab);
    await tab.press('?');
    await expectShown(tab, '.key-sheet');
    await tab.press('Escape');
    await eventually(async () => expect(await shownTexts(tab, '.key-sheet')).toEqual([]));
    expect(await isOpen(tab)).toBe(true);
    await tab.press('Escape');
    await expectClosed(tab);
    expect(await pageState(tab)).toEqual(before);
  });
});

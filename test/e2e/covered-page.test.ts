import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/browser.ts';
import { BROWSERS, useBrowser } from './real-browser.ts';
import { expectOpen, shownTexts } from './view.ts';

describe.each(BROWSERS)('the page under the view in %s', (name) => {
  const real = useBrowser(name);
  let tab: Tab;

  beforeAll(async () => {
    tab = await real.browser.newTab();
    await tab.goto(`${real.site.origin}/story.html`);
    expect(await tab.finds('wombat')).toBe(true);
    await tab.clickAction();
    await expectOpen(tab);
  });
  afterAll(() => tab?.close());

  test('is not found by find-in-page, the article is', async () => {
    expect(await tab.finds('wombat')).toBe(false);
    expect(await tab.finds('World')).toBe(false);
    expect(await tab.finds('Shopkeepers on the north bank')).toBe(true);
  });

  test('what was removed from the article is not found either', async () => {
    expect(await shownTexts(tab, '.removals-bar')).not.toEqual([]);
    expect(await tab.finds('the tunnel that was never built')).toBe(false);
  });

  test('is under the view wherever the mouse goes', async () => {
    const hit = await tab.evaluate(() => {
      const points = [0.02, 0.3, 0.5, 0.7, 0.98].map((part) => part * innerWidth);
      return points.map((x) => document.elementFromPoint(x, innerHeight / 2)?.localName);
    });
    expect(new Set(hit)).toEqual(new Set(['galley-view']));
  });

  test('takes no focus from the Tab key', async () => {
    const focused: (string | undefined)[] = [];
    for (let step = 0; step < 25; step++) {
      await tab.press('Tab');
      focused.push(await tab.evaluate(() => document.activeElement?.localName));
    }
    expect(focused).toContain('galley-view');
    // `body`: the browser's own toolbar has the focus.
    expect(new Set([...focused, 'body'])).toEqual(new Set(['galley-view', 'body']));
  });

  test('takes no focus from a script', async () => {
    await tab.evaluate(() => document.getElementById('search')?.focus());
    expect(await tab.evaluate(() => document.activeElement?.id)).not.toBe('search');
  });
});

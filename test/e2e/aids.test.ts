import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/browser.ts';
import { pageState } from './page-state.ts';
import { BROWSERS, useBrowser } from './real-browser.ts';
import {
  clickInView,
  eventually,
  expectClosed,
  expectFocused,
  expectFocusOn,
  expectGone,
  expectOpen,
  expectShown,
  focusOn,
  isOpen,
  scrollViewTo,
  shownTexts,
} from './view.ts';

const scrollTop = (tab: Tab) =>
  tab.evaluate(() => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    return Math.round(root?.querySelector('dialog')?.scrollTop ?? -1);
  });

describe.each(BROWSERS)('on the way through an article in %s', (name) => {
  const real = useBrowser(name, { size: { width: 1300, height: 800 } });
  let tab: Tab;

  beforeEach(async () => {
    tab = await real.browser.newTab();
    await tab.goto(`${real.site.origin}/feature.html`);
    await tab.clickAction();
    await expectOpen(tab);
    await expectShown(tab, '.outline');
    await scrollViewTo(tab, 0);
  });
  afterEach(() => tab.close());

  test('reading aloud is offered exactly where there is a voice', async () => {
    const [isOffered, voices] = await tab.evaluate(() => {
      const root = document.querySelector('galley-view')?.shadowRoot;
      return [root?.querySelector('.open-listen') != null, speechSynthesis.getVoices().length];
    });
    expect(isOffered).toBe(voices > 0);
  });

  test('the outline leads to the sub-heads and marks the current one; the way back is in the bar', async () => {
    expect(await shownTexts(tab, '.to-top')).toEqual([]);
    await tab.press('c');
    await tab.press('Tab');
    await expectFocused(tab, /^Who pays for the buoys$/);
    await tab.press('Enter');
    await eventually(async () =>
      expect(await shownTexts(tab, '.outline [aria-current]')).toEqual(['Who pays for the buoys']),
    );
    await expectShown(tab, '.time-left');
    await expectShown(tab, '.to-top');
    await tab.press('t');
    await eventually(async () => expect(await scrollTop(tab)).toBeLessThan(100));
  });

  test('a note opens in its place by key, and Escape gives the focus back to its mark', async () => {
    await focusOn(tab, 'sup a');
    await tab.press('Enter');
    await expectShown(tab, '.note');
    expect(await shownTexts(tab, '.note')).toEqual([
      expect.stringMatching(/^The harbour office counts every departure/),
    ]);
    await tab.press('Escape');
    await expectGone(tab, '.note');
    await expectFocused(tab, /^1$/);
    expect(await isOpen(tab)).toBe(true);
  });

  test('a picture is enlarged by key, and Escape gives the focus back to it', async () => {
    await focusOn(tab, '.text img');
    await tab.press('Enter');
    await expectShown(tab, '.zoom figcaption');
    await tab.press('Escape');
    await expectGone(tab, '.zoom figcaption');
    await expectFocused(tab, 'A fishing boat');
    expect(await isOpen(tab)).toBe(true);
  });

  test('settings are chosen by keys, hold when the view is opened again, and are reset', async () => {
    const theme = () =>
      tab.evaluate(() => {
        const root = document.querySelector('galley-view')?.shadowRoot;
        return root?.querySelector('dialog')?.dataset.theme ?? 'system';
      });
    await tab.press('s');
    await expectFocusOn(tab, '.settings *');
    await tab.press('ArrowRight');
    await tab.press('ArrowRight');
    await eventually(async () => expect(await theme()).toBe('sepia'));
    await tab.press('Escape');
    await expectGone(tab, '.settings');
    await tab.press('Escape');
    await expectClosed(tab);
    await tab.clickAction();
    await expectOpen(tab);
    expect(await theme()).toBe('sepia');
    await tab.press('s');
    await expectShown(tab, '.settings');
    await clickInView(tab, '.reset');
    await eventually(async () => expect(await theme()).toBe('system'));
  });

  test('what closes has given the focus back before the next key', async () => {
    await tab.press('s');
    await expectFocusOn(tab, '.settings *');
    await tab.press('Escape');
    expect(await tab.focused()).toMatchObject({ name: 'Text and colours' });
    await tab.press('?');
    await expectShown(tab, '.key-sheet');
    await tab.press('Escape');
    expect(await tab.focused()).toMatchObject({ name: 'Text and colours' });
  });

  test('letters are no keys when they are switched off, and are typed where text is typed', async () => {
    await tab.press('s');
    await expectShown(tab, '.settings');
    await clickInView(tab, '.switch:last-child input');
    await tab.press('Escape');
    await expectGone(tab, '.settings');
    await tab.press('?');
    await tab.press('m');
    expect(await shownTexts(tab, '.key-sheet')).toEqual([]);
    expect((await shownTexts(tab, '.people-panel')).filter(Boolean)).toHaveLength(1);
    await clickInView(tab, '.open-settings');
    await expectShown(tab, '.settings');
    await clickInView(tab, '.reset');
    await tab.press('Escape');
    await expectGone(tab, '.settings');
    await tab.press('?');
    await expectShown(tab, '.key-sheet');
  });

  test('the place is kept while the view is closed, and when the page is loaded anew', async () => {
    await scrollViewTo(tab, 1400);
    await tab.press('Escape');
    await expectClosed(tab);
    await tab.clickAction();
    await expectOpen(tab);
    expect(Math.abs((await scrollTop(tab)) - 1400)).toBeLessThan(4);
    await tab.press('Escape');
    await expectClosed(tab);
    await tab.goto(`${real.site.origin}/no-article.html`);
    await tab.goto(`${real.site.origin}/feature.html`);
    await tab.clickAction();
    await expectOpen(tab);
    await eventually(async () => expect(Math.abs((await scrollTop(tab)) - 1400)).toBeLessThan(40));
  });

  test('a page that becomes another one closes the view and keeps its own place', async () => {
    await tab.evaluate(() => {
      history.pushState(null, '', '/another.html');
      document.title = 'Another story';
    });
    await expectClosed(tab);
    expect(await tab.evaluate(() => document.title)).toBe('Another story');
  });

  test('a page that tidies its address up stays covered', async () => {
    await tab.evaluate(() => history.replaceState(null, '', '/feature.html?tidy'));
    await new Promise((done) => setTimeout(done, 700));
    expect(await isOpen(tab)).toBe(true);
  });

  test('everything was used, and nothing is left', async () => {
    await tab.press('Escape');
    await expectClosed(tab);
    const before = await pageState(tab);
    await tab.clickAction();
    await expectOpen(tab);
    await expectShown(tab, '.outline');
    for (const [key, shown] of [
      ['s', '.settings'],
      ['?', '.key-sheet'],
    ] as const) {
      await tab.press(key);
      await expectShown(tab, shown);
      await tab.press('Escape');
      await expectGone(tab, shown);
    }
    for (const key of ['h', 'h', 'm', 'm', 'r', 'r', 'n', 'p', '+', '-', 't']) await tab.press(key);
    await tab.press('Escape');
    await expectClosed(tab);
    expect(await pageState(tab)).toEqual(before);
  });
});

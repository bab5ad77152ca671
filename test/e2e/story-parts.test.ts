import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import type { Tab } from './browsers/browser.ts';
import { lowContrasts } from './contrast.ts';
import { LAST_WORDS, type PartsSite, startPartsSite } from './parts-site.ts';
import { BROWSERS, useBrowser } from './real-browser.ts';
import {
  eventually,
  expectClosed,
  expectFocused,
  expectOpen,
  expectShown,
  focusOn,
  shownTexts,
} from './view.ts';

const frames = (tab: Tab) =>
  tab.evaluate(() => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    return [...(root?.querySelectorAll('iframe') ?? [])].map(({ src }) => src);
  });

/** What the page and the view have asked other hosts for. */
const requestsElsewhere = (tab: Tab) =>
  tab.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /^https?:/.test(name) && new URL(name).host !== location.host),
  );

describe.each(BROWSERS)('the parts of a story in %s', (name) => {
  const real = useBrowser(name);
  let site: PartsSite;
  let tab: Tab;

  beforeAll(async () => {
    site = await startPartsSite();
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    site.mode = 'ok';
    tab = await real.browser.newTab();
    await tab.goto(site.address);
  });

  const expectTold = (text: RegExp) =>
    eventually(async () =>
      expect(await shownTexts(tab, '.rest-offer [role=status]')).toEqual([
        expect.stringMatching(text),
      ]),
    );

  test('what is selected is read alone, and the whole story when nothing is', async () => {
    await tab.evaluate(() => {
      const last = document.querySelector('#last');
      if (last) getSelection()?.selectAllChildren(last);
    });
    await tab.clickAction();
    await expectOpen(tab);
    expect(await shownTexts(tab, '.text p')).toEqual([LAST_WORDS[0]]);
    expect((await shownTexts(tab, '.facts')).join()).toContain('Only your selection');
    await tab.press('Escape');
    await expectClosed(tab);
    expect(await tab.evaluate(() => String(getSelection()))).toBe(LAST_WORDS[0]);
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    await tab.clickAction();
    await expectOpen(tab);
    expect(await shownTexts(tab, '.text p')).toHaveLength(5);
    expect((await shownTexts(tab, '.facts')).join()).not.toContain('selection');
  });

  test('the rest is loaded by key; without a connection, or stopped, nothing is added', async () => {
    await tab.clickAction();
    await expectOpen(tab);
    await expectShown(tab, '.rest-offer');
    expect(await shownTexts(tab, '.rest-offer button')).toEqual(['Load the rest (2 more pages)']);
    site.mode = 'broken';
    await focusOn(tab, '.rest-offer button');
    await tab.press('Enter');
    await expectTold(/could not be loaded/);
    site.mode = 'silent';
    await tab.press('Enter');
    await expectFocused(tab, /^Stop$/);
    await tab.press('Enter');
    await expectTold(/Stopped/);
    expect(await shownTexts(tab, '.text p')).toHaveLength(5);
    site.mode = 'ok';
    await tab.press('Enter');
    await eventually(async () =>
      expect(await shownTexts(tab, '.text p')).toEqual(expect.arrayContaining(LAST_WORDS)),
    );
    expect(await shownTexts(tab, '.rest-offer')).toEqual([]);
    const words = (await shownTexts(tab, '.text p')).filter((text) => LAST_WORDS.includes(text));
    expect(words).toEqual(LAST_WORDS);
    await tab.press('Escape');
    await expectClosed(tab);
  });

  test('a film is a card that loads nothing before it is asked to, by key', async () => {
    await tab.clickAction();
    await expectOpen(tab);
    await expectShown(tab, '.embed');
    const [card = ''] = await shownTexts(tab, '.embed');
    expect(card).toContain('The wheel turns');
    expect(card).toContain('Video from youtube.com');
    expect(await frames(tab)).toEqual([]);
    expect(await requestsElsewhere(tab)).toEqual([]);
    expect(await axeFindings(tab)).toEqual([]);
    expect(await lowContrasts(tab)).toEqual([]);
    await focusOn(tab, '.embed button');
    await tab.press('Enter');
    await eventually(async () =>
      expect(await frames(tab)).toEqual(['https://www.youtube.com/embed/weir']),
    );
    expect(await shownTexts(tab, '.embed')).toEqual([]);
    expect(
      await tab.evaluate(() => {
        const root = document.querySelector('galley-view')?.shadowRoot;
        return root?.activeElement?.localName;
      }),
    ).toBe('iframe');
  });
});

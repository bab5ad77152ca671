import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/browser.ts';
import { pageState } from './page-state.ts';
import { BROWSERS, useBrowser } from './real-browser.ts';
import {
  clickInView,
  eventually,
  expectClosed,
  expectOpen,
  expectShown,
  shownTexts,
} from './view.ts';

/** Ways back to the page. */
const WAYS_BACK: [string, (tab: Tab) => Promise<void>][] = [
  ['a second click on the button', (tab) => tab.clickAction()],
  ['Escape', (tab) => tab.press('Escape')],
  ['the close button', (tab) => clickInView(tab, 'button.close')],
];

describe.each(BROWSERS)('reading a story in %s', (name) => {
  const real = useBrowser(name);
  let tab: Tab;

  beforeEach(async () => {
    tab = await real.browser.newTab();
    await tab.goto(`${real.site.origin}/story.html`);
  });
  afterEach(() => tab.close());

  test('the button shows the story alone', async () => {
    await tab.clickAction();
    await expectOpen(tab);
    expect(await shownTexts(tab, 'h1')).toEqual(['Harbour bridge closes for a year of repairs']);
    const [text] = await shownTexts(tab, 'main article');
    expect(text).toContain('it will not open again before next spring');
    expect(text).toContain('Brandt expects a clear majority');
    expect(text).not.toContain('Ferry prices rise for the third time');
    expect(text).not.toContain('the tunnel that was never built');
    expect(text).not.toContain('0 Comments');
    expect(text).not.toContain('wombat');
  });

  test('a picture that does not come leaves its description, not a hole', async () => {
    await tab.goto(`${real.site.origin}/feature.html`);
    await tab.evaluate(() => {
      for (const picture of document.querySelectorAll('img'))
        picture.src = picture.src.replace('.svg', '-lost.png');
    });
    await tab.clickAction();
    await expectOpen(tab);
    const heights = () =>
      tab.evaluate(() => {
        const view = document.querySelector('galley-view')?.shadowRoot;
        return [...(view?.querySelectorAll('img') ?? [])].map((picture) => picture.height);
      });
    await eventually(async () => {
      expect(await heights()).toHaveLength(2);
      for (const height of await heights()) {
        expect(height).toBeGreaterThan(10);
        expect(height).toBeLessThan(80);
      }
    });
  });

  test('the people are marked and listed', async () => {
    await tab.clickAction();
    await expectShown(tab, 'main article mark');
    const marked = await shownTexts(tab, 'main article mark');
    expect(marked).toEqual(expect.arrayContaining(['Helena Brandt', 'Tomas Okafor']));
    expect(marked.filter((text) => text === 'Brandt')).toHaveLength(2);
    expect(marked.join(' ')).not.toContain('Thursday');
    const [panel] = await shownTexts(tab, '.people-panel');
    expect(panel).toContain('Helena Brandt');
  });

  test.each(WAYS_BACK)('%s brings the page back exactly as it was', async (_, goBack) => {
    await tab.evaluate(() => {
      document.getElementById('search')?.focus({ preventScroll: true });
      scrollTo({ top: 432, behavior: 'instant' });
    });
    const before = await pageState(tab);
    expect(before.scroll[1]).toBe(432);
    await tab.clickAction();
    await expectOpen(tab);
    await expectShown(tab, 'main article mark');
    await goBack(tab);
    await expectClosed(tab);
    expect(await pageState(tab)).toEqual(before);
  });

  test('the page sees nothing of it but the view’s element, which comes and goes', async () => {
    const listeners = await tab.listeners();
    expect(listeners).toContain('keydown');
    await tab.evaluate(watchPage);
    await tab.clickAction();
    await expectOpen(tab);
    await expectShown(tab, 'main article mark');
    await tab.clickAction();
    await expectClosed(tab);
    expect(await tab.evaluate(seenOnPage)).toEqual(['html +galley-view', 'html -galley-view']);
    expect(await tab.listeners()).toEqual(listeners);
  });

  test('the page gets none of the keys that are pressed in the view', async () => {
    await tab.clickAction();
    await expectOpen(tab);
    await tab.press('Tab');
    await tab.press('Escape');
    await expectClosed(tab);
    const seen = () => tab.evaluate(() => (window as unknown as { keysSeen: string[] }).keysSeen);
    expect(await seen()).toEqual([]);
    await tab.press('Tab');
    expect(await seen()).toEqual(['Tab']);
  });

  test('it can be opened again and again', async () => {
    const before = await pageState(tab);
    for (let round = 0; round < 3; round++) {
      await tab.clickAction();
      await expectOpen(tab);
      await tab.clickAction();
      await expectClosed(tab);
    }
    expect(await pageState(tab)).toEqual(before);
  });
});

interface Watched extends Window {
  seenChanges?: string[];
}

/** Has the page itself look at whatever changes in it. */
function watchPage(): void {
  const seen: string[] = [];
  (window as Watched).seenChanges = seen;
  const said = (sign: string, nodes: NodeList) =>
    [...nodes].map(({ nodeName }) => sign + nodeName.toLowerCase());
  new MutationObserver((records) => {
    for (const { target, attributeName, addedNodes, removedNodes } of records) {
      const changes = [...said('+', addedNodes), ...said('-', removedNodes)].join(' ');
      seen.push(`${target.nodeName.toLowerCase()} ${attributeName ?? changes}`);
    }
  }).observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
}

const seenOnPage = () => (window as Watched).seenChanges;

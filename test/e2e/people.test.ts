import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/browser.ts';
import { BROWSERS, useBrowser } from './real-browser.ts';
import {
  clickInView,
  eventually,
  expectClosed,
  expectFocused,
  expectOpen,
  expectShown,
  focusedText,
  isOpen,
  pointInView,
  scrollViewTo,
  shownTexts,
} from './view.ts';

// The story names Helena Brandt (3 mentions), Tomas Okafor (2) and Lena Marsh (1).
const WIDE = { size: { width: 1280, height: 900 } };

describe.each(BROWSERS)('following people in %s', (name) => {
  const real = useBrowser(name, WIDE);
  let tab: Tab;

  const open = async () => {
    await tab.clickAction();
    await expectOpen(tab);
    await expectShown(tab, '.person-name');
  };
  const reopen = async () => {
    await tab.press('Escape');
    await expectClosed(tab);
    await open();
  };
  const expectTexts = (selector: string, expected: string[]) =>
    eventually(async () => expect(await shownTexts(tab, selector)).toEqual(expected));
  const names = () => shownTexts(tab, '.person-name');
  const announced = () => shownTexts(tab, 'p.unseen[role=status]');
  /** Presses Tab until something with this text has the focus. */
  const tabTo = async (text: string) => {
    for (let presses = 0; presses < 40; presses++) {
      if ((await focusedText(tab)).startsWith(text)) return;
      await tab.press('Tab');
    }
    throw new Error(`Tab does not lead to “${text}”`);
  };

  beforeEach(async () => {
    tab = await real.browser.newTab();
    await tab.goto(`${real.site.origin}/story.html`);
    await open();
  });
  afterEach(() => tab.close());

  test('n and p go from mention to mention, shown and told', async () => {
    await tab.press('n');
    await expectTexts('.people .place', ['1 of 3']);
    await tab.press('n');
    await expectTexts('.people .place', ['2 of 3']);
    expect(await announced()).toEqual(['Helena Brandt: mention 2 of 3']);
    expect(await shownTexts(tab, 'mark.current')).toEqual(['Brandt']);
    await tab.press('p');
    await tab.press('p');
    await expectTexts('.people .place', ['3 of 3']);
  });

  test('the list stands still while the text goes by: who presses twice meets the same button', async () => {
    const top = () =>
      tab.evaluate(() => {
        const root = document.querySelector('galley-view')?.shadowRoot;
        return root?.querySelector('.people-panel')?.getBoundingClientRect().top;
      });
    const before = await top();
    for (const scrolled of [20, 60, 300]) {
      await scrollViewTo(tab, scrolled);
      expect(await top()).toBe(before);
    }
  });

  test('by keyboard alone: into the list, open an entry, its strip, one person only', async () => {
    await tabTo('Tomas Okafor');
    await tab.press('ArrowUp');
    await expectFocused(tab, /^Helena Brandt$/);
    await tab.press('ArrowDown');
    await tab.press('Enter');
    await expectTexts('.people .place', ['1 of 2']);
    await tabTo('Mentions of Tomas Okafor');
    await tab.press('End');
    await expectTexts('.people .place', ['2 of 2']);
    await tabTo('Show only');
    await tab.press('Enter');
    await expectShown(tab, '.quiet mark');
    const shades = await tab.evaluate(() => {
      const root = document.querySelector('galley-view')?.shadowRoot;
      const marks = [...(root?.querySelectorAll('mark') ?? [])];
      const isShaded = (mark: Element) =>
        getComputedStyle(mark).backgroundColor !== 'rgba(0, 0, 0, 0)';
      return [...new Set(marks.filter(isShaded).map((mark) => mark.textContent))];
    });
    expect(shades.sort()).toEqual(['Okafor', 'Tomas Okafor']);
  });

  test('a card comes where the mouse rests, stays under it, and goes with Escape alone', async () => {
    await pointInView(tab, 'mark');
    await expectTexts('#card-name', ['Helena Brandt']);
    await pointInView(tab, '.person-card .place');
    await new Promise((resolve) => setTimeout(resolve, 800)); // longer than it takes to go
    expect(await shownTexts(tab, '#card-name')).toEqual(['Helena Brandt']);
    await tab.press('Escape');
    await expectTexts('#card-name', []);
    expect(await isOpen(tab)).toBe(true);
  });

  test('a card comes with the focus, and Tab goes through it and on', async () => {
    await tabTo('Helena Brandt'); // the first mention in the text
    await expectTexts('#card-name', ['Helena Brandt']);
    await tab.press('Tab');
    await expectFocused(tab, /^Previous mention of Helena Brandt$/);
    await tab.press('Tab');
    await tab.press('Enter');
    await expectTexts('.person-card .place', ['2 of 3']);
    await expectFocused(tab, /^Next mention of Helena Brandt$/);
    await tabTo('Never highlight');
    await tab.press('Tab');
    await expectTexts('#card-name', []);
    expect(await isOpen(tab)).toBe(true);
  });

  test('two are merged, which is kept for the article, and undone', async () => {
    const before = await names();
    expect(before.slice(0, 2)).toEqual(['Helena Brandt', 'Tomas Okafor']);
    await clickInView(tab, '.person:nth-child(2) .person-name');
    await clickInView(tab, '.edit-person summary');
    await tab.evaluate(() => {
      const root = document.querySelector('galley-view')?.shadowRoot;
      const list = root?.querySelector<HTMLSelectElement>('.edit-person select');
      if (list) list.value = 'Helena Brandt';
    });
    await clickInView(tab, '.edit-person form:nth-of-type(2) button');
    await expectTexts('.person-name', ['Helena Brandt', 'Lena Marsh']);
    await expectTexts('.person .count [aria-hidden]', ['5', '1']);
    await reopen();
    expect(await names()).toEqual(['Helena Brandt', 'Lena Marsh']);
    await tab.goto(`${real.site.origin}/story.html?from=elsewhere#top`);
    await open();
    await clickInView(tab, '.edits-note button');
    await expectTexts('.person-name', before);
    await reopen();
    expect(await names()).toEqual(before);
  });

  test('highlights off, order and whom never to highlight go to the next article', async () => {
    await pointInView(tab, '.people-head');
    await clickInView(tab, '.highlights');
    await clickInView(tab, '.order');
    await clickInView(tab, '.person:last-child .person-name');
    await expectShown(tab, '.edit-person summary');
    await clickInView(tab, '.edit-person summary');
    await expectShown(tab, '.edits button:last-child');
    await clickInView(tab, '.edits button:last-child');
    await expectTexts('.person-name', ['Helena Brandt', 'Tomas Okafor']);
    const shownAsChosen = async () => {
      await expectShown(tab, '.absent-people');
      expect(await names()).toEqual(['Helena Brandt', 'Tomas Okafor']);
      await expectShown(tab, '.quiet');
    };
    await shownAsChosen();
    await reopen();
    await shownAsChosen();
    await clickInView(tab, '.highlights');
    await clickInView(tab, '.order');
    await clickInView(tab, '.absent-people summary');
    await expectShown(tab, '.absent-people button');
    await clickInView(tab, '.absent-people button');
    await eventually(async () => expect(await names()).toContain('Lena Marsh'));
    await reopen();
    expect(await names()).toContain('Lena Marsh');
    expect(await shownTexts(tab, '.quiet')).toEqual([]);
  });
});

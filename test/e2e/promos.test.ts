import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/browser.ts';
import { BROWSERS, useBrowser } from './real-browser.ts';
import {
  clickInView,
  eventually,
  expectAtHand,
  expectClosed,
  expectOpen,
  expectShown,
  shownTexts,
} from './view.ts';

const ALL = '4 promos removed: other stories (3), comments (1)';
const TITLE = 'Read this page in Galley';

async function expectSummary(tab: Tab, text: string): Promise<void> {
  await eventually(async () => {
    const shown = await shownTexts(tab, '.removals-bar [role=status]');
    expect(shown.map((one) => one.replaceAll('\u00a0', ' '))).toEqual([text]);
  });
}

const storyText = async (tab: Tab) => (await shownTexts(tab, '.text'))[0];

/** Brings the mouse to the first paragraph that is like this, and presses the control that appears there. */
async function removeByMouse(tab: Tab, text: string): Promise<void> {
  const place = (selector: string, text: string) =>
    tab.evaluate(
      (selector, text) => {
        const root = document.querySelector('galley-view')?.shadowRoot;
        const found = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
        const element = found.find((one) => one.textContent?.includes(text));
        if (!text.startsWith('Remove'))
          element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left = 0, top = 0, width = 0 } = element?.getBoundingClientRect() ?? {};
        return [left + width / 2, top + 12] as const;
      },
      selector,
      text,
    );
  await tab.clickAt(...(await place('.text p', text)));
  await expectAtHand(tab);
  await tab.clickAt(...(await place('.by-hand button', 'Remove')));
}

describe.each(BROWSERS)('the promos of a story in %s', (name) => {
  const real = useBrowser(name);
  let tab: Tab;

  const read = async () => {
    await tab.goto(`${real.site.origin}/story.html`);
    await tab.clickAction();
    await expectOpen(tab);
  };

  beforeEach(async () => {
    tab = await real.browser.newTab();
    await read();
  });
  afterEach(() => tab.close());

  test('are counted by kind, in the bar and on the button, which forgets them with the view', async () => {
    await expectSummary(tab, ALL);
    const shown = { badge: '4', title: '4 promos removed. Go back to the page' };
    await eventually(async () => expect(await tab.button()).toEqual(shown));
    await clickInView(tab, '.restore-all');
    const restored = { badge: '', title: 'Go back to the page' };
    await eventually(async () => expect(await tab.button()).toEqual(restored));
    await clickInView(tab, '.restore-all');
    await eventually(async () => expect(await tab.button()).toEqual(shown));
    await tab.clickAction();
    await expectClosed(tab);
    await eventually(async () => expect(await tab.button()).toEqual({ badge: '', title: TITLE }));
    await tab.clickAction();
    await eventually(async () => expect(await tab.button()).toEqual(shown));
    await tab.goto(`${real.site.origin}/no-article.html`);
    await eventually(async () => expect(await tab.button()).toEqual({ badge: '', title: TITLE }));
  });

  test('of a kind that the reader keeps on the site stay, also the next time, until they do not want it', async () => {
    await clickInView(tab, '.list-promos');
    await expectShown(tab, '.promo');
    expect(await shownTexts(tab, '.promo-kind strong')).toEqual(['Other stories', 'Comments']);
    await clickInView(tab, '.promo-group:last-child .keep-kind');
    await expectSummary(tab, '3 promos removed: other stories (3)');
    expect(await storyText(tab)).toContain('0 Comments');
    await read();
    await expectSummary(tab, '3 promos removed: other stories (3)');
    expect(await storyText(tab)).toContain('0 Comments');
    await clickInView(tab, '.show-promos');
    await expectShown(tab, '.removal-note');
    expect((await shownTexts(tab, '.removal-note .reason')).at(-1)).toBe(
      'stays: you always keep this kind',
    );
    await clickInView(tab, '.list-promos');
    await clickInView(tab, '.promo-group:last-child .keep-kind');
    await read();
    await expectSummary(tab, ALL);
  });

  test('taken out by hand can be undone, and are known the next time', async () => {
    await removeByMouse(tab, 'Shopkeepers on the north bank');
    await expectSummary(
      tab,
      '5 promos removed: other stories (3), comments (1), removed by you (1)',
    );
    expect(await storyText(tab)).not.toContain('Shopkeepers');
    await clickInView(tab, '.undo');
    await expectSummary(tab, ALL);
    expect(await storyText(tab)).toContain('Shopkeepers');
    await removeByMouse(tab, 'Shopkeepers on the north bank');
    await expectShown(tab, '.undo');
    await read();
    await expectSummary(
      tab,
      '5 promos removed: other stories (3), comments (1), removed by you (1)',
    );
    await clickInView(tab, '.list-promos');
    await expectShown(tab, '.promo');
    expect(await shownTexts(tab, '.promo-group:last-child .reason')).toEqual([
      'you removed this on this site',
    ]);
    await clickInView(tab, '.promo-group:last-child .toggle-removal');
    await expectSummary(tab, ALL);
    await read();
    await expectSummary(tab, ALL);
  });

  test('can be taken out with the keyboard alone', async () => {
    await eventually(async () => expect(await shownTexts(tab, '.by-hand')).toHaveLength(1));
    await tab.press('x');
    await expectAtHand(tab);
    await tab.press('ArrowDown');
    await tab.press('Enter');
    await eventually(async () => expect(await storyText(tab)).not.toContain('waited too long'));
    await tab.press('Control+z');
    await eventually(async () => expect(await storyText(tab)).toContain('waited too long'));
    await tab.press('Escape');
    await expectClosed(tab);
  });
});

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/browser.ts';
import { focusFaults, focusStops, shiftTabTo, tabTo } from './focus-stops.ts';
import { type PageState, pageState } from './page-state.ts';
import { BROWSERS, useBrowser } from './real-browser.ts';
import { STATES } from './states.ts';
import {
  eventually,
  expectAtHand,
  expectClosed,
  expectFocused,
  expectGone,
  expectOpen,
  expectShown,
  expectThere,
  focusedText,
  focusOn,
  readAloud,
  shownTexts,
} from './view.ts';

describe.each(BROWSERS)('without a mouse in %s', (name) => {
  const downloads = mkdtempSync(join(tmpdir(), 'galley-kept-'));
  const size = { width: 1300, height: 800 };
  const real = useBrowser(name, { size, hasVoices: true, downloads });
  let tab: Tab;
  let before: PageState;

  beforeEach(async () => {
    tab = await real.browser.newTab();
    await tab.goto(`${real.site.origin}/feature.html`);
    before = await pageState(tab);
    await tab.clickAction();
    await expectOpen(tab);
    await expectShown(tab, '.people-panel .person-name');
    await tab.press('t'); // it opens where it was left
    await expectFocused(tab, 'The harbour that learned to wait');
  });
  afterEach(() => tab.close());
  afterAll(() => rmSync(downloads, { recursive: true, force: true }));

  /** Whatever was done, Escape brings the page back as it was. */
  const leave = async () => {
    if ((await shownTexts(tab, '.person-card')).some(Boolean)) await tab.press('Escape');
    await expectGone(tab, '.person-card');
    await tab.press('Escape');
    await expectClosed(tab);
    await eventually(async () => expect(await pageState(tab)).toEqual(before));
  };
  const expectTexts = (selector: string, expected: (string | RegExp)[]) =>
    eventually(async () => {
      const shown = (await shownTexts(tab, selector)).filter(Boolean);
      expect(shown).toEqual(
        expected.map((one) => (one instanceof RegExp ? expect.stringMatching(one) : one)),
      );
    });
  const changeVoice = async () => {
    await tabTo(tab, /^Voice and speed: /);
    await tab.press('Enter');
    await expectShown(tab, '.voice-settings');
    await tabTo(tab, /^Speed$/);
    await tab.press('ArrowRight');
    await expectTexts('.open-voices', [/^1\.\d×$/]);
    await shiftTabTo(tab, /^Voice/);
    const voice = () =>
      tab.evaluate(() => {
        const root = document.querySelector('galley-view')?.shadowRoot;
        return root?.querySelector<HTMLSelectElement>('.voice select')?.value;
      });
    const first = await voice();
    await tab.press('ArrowDown');
    await eventually(async () => expect(await voice()).not.toBe(first));
    await tab.press('Escape');
    await expectGone(tab, '.voice-settings');
  };

  test('what takes the focus in the article has a name and a role, and shows it', async () => {
    await tab.press('r');
    await expectShown(tab, '.removal-note');
    await expectThere(tab, '.open-listen'); // the browser's voices come late
    await focusOn(tab, 'main');
    const on = await focusStops(tab, 'Tab');
    await focusOn(tab, 'main');
    const back = await focusStops(tab, 'Shift+Tab');
    expect(focusFaults([...on, ...back])).toEqual([]);
    const names = [...on, ...back].map(({ name }) => name);
    for (const one of ['List', 'Restore', 'Astrid Nordahl', 'Copy or save', 'Read aloud', '1'])
      expect(names).toContain(one);
  });

  test.each(STATES)('so does $name', async ({ name, shown, open }) => {
    await open(tab);
    await expectShown(tab, shown);
    expect([name, ...focusFaults(await focusStops(tab, 'Tab'))]).toEqual([name]);
  });

  test('people and promos: from mention to mention, one alone, shown, restored, taken out', async () => {
    await tab.press('n');
    await expectTexts('.people .place', [/^1 of \d$/]);
    await tab.press('o');
    await expectShown(tab, '.quiet mark');
    await tab.press('o');
    await expectGone(tab, '.quiet mark');
    await tab.press('m');
    await expectGone(tab, '.people-panel');
    await tab.press('m');
    await expectShown(tab, '.people-panel');
    await tab.press('h');
    await expectShown(tab, '.quiet mark');
    await tab.press('h');
    await expectGone(tab, '.quiet mark');
    await tab.press('r');
    await expectShown(tab, '.removal-note');
    await tab.press('t');
    await tabTo(tab, /^Restore$/);
    await tab.press('Enter');
    await expectTexts('.toggle-removal', ['Remove again']);
    await tab.press('Enter');
    await tab.press('r');
    await expectGone(tab, '.removal-note');
    await tab.press('x');
    await expectAtHand(tab);
    await tab.press('ArrowDown');
    await tab.press('Enter');
    await expectTexts('.removals-bar [role=status]', [/removed by you/]);
    await tab.press('Control+z');
    await expectTexts('.removals-bar [role=status]', [/^(?!.*removed by you)/]);
    await leave();
  });

  test('the way: outline, back to the top, a note, a picture', async () => {
    await tab.press('c');
    await tabTo(tab, /^Who pays for the buoys$/);
    await tab.press('Enter');
    await expectTexts('.outline [aria-current]', ['Who pays for the buoys']);
    await tab.press('t');
    await expectFocused(tab, 'The harbour that learned to wait');
    await tabTo(tab, /^1$/);
    await expectGone(tab, '.person-card'); // a while after the focus has left its mention
    await tab.press('Enter');
    await expectTexts('.note', [/^The harbour office counts/]);
    await tab.press('Escape');
    await expectGone(tab, '.note');
    await tabTo(tab, /Portrait of Astrid Nordahl$/);
    await tab.press('Enter');
    await expectShown(tab, '.zoom figcaption');
    await tab.press('Escape');
    await expectGone(tab, '.zoom figcaption');
    await leave();
  });

  test('keeping: copied, in each format, with pictures', async () => {
    const said = (words: RegExp) => expectTexts('.keep .said', [words]);
    const saved = (ending: string) =>
      eventually(async () =>
        expect(readdirSync(downloads).map((file) => file.split('.').at(-1))).toContain(ending),
      );
    await tab.press('k');
    await expectFocused(tab, 'Copy the article');
    await tab.press('Enter');
    await said(/^The article is copied\.$/);
    await tabTo(tab, /^Markdown$/);
    await tab.press('Enter');
    await saved('md');
    await tabTo(tab, /^With pictures/);
    await tab.press(' ');
    await shiftTabTo(tab, /^EPUB$/);
    await tab.press('Enter');
    await said(/\.epub .*links: 2\.$/);
    await shiftTabTo(tab, /^HTML$/);
    await tab.press('Enter');
    await said(/\.html/);
    await saved('html');
    await saved('epub');
    await tab.press('Escape');
    await expectGone(tab, '.keep');
    await leave();
  });

  // Firefox: listen.test.ts, and above the player's stops. Its voices for tests are at the end at once.
  if (name === 'chromium') {
    test('listening: played, stepped, slowed, in another voice, stopped', async () => {
      await tab.press('a');
      await expectShown(tab, '.player');
      await shiftTabTo(tab, /^(?:Pause|Play)$/);
      if ((await focusedText(tab)) === 'Pause') await tab.press('Enter');
      await expectFocused(tab, 'Play');
      await changeVoice();
      await shiftTabTo(tab, /^Place in the article$/);
      await tab.press('End');
      for (const key of ['<', ',', '.', '>']) await tab.press(key); // where each leads: listen.test.ts
      await eventually(async () => expect(await readAloud(tab)).not.toBe(''));
      await tabTo(tab, /^Stop reading aloud$/);
      await tab.press('Enter');
      await expectGone(tab, '.player');
      await eventually(async () => expect(await readAloud(tab)).toBe(''));
      await leave();
    });
  }

  test('the look and the keys', async () => {
    const size = () =>
      tab.evaluate(() => {
        const main = document.querySelector('galley-view')?.shadowRoot?.querySelector('main');
        return main ? Number.parseFloat(getComputedStyle(main).fontSize) : 0;
      });
    const usual = await size();
    await tab.press('+');
    await eventually(async () => expect(await size()).toBeGreaterThan(usual));
    await tab.press('-');
    await eventually(async () => expect(await size()).toBe(usual));
    await tab.press('s');
    await expectShown(tab, '.settings');
    await tabTo(tab, /^Justified lines$/);
    await tab.press(' ');
    await tabTo(tab, /^Back to the original look$/);
    await tab.press('Enter');
    await tabTo(tab, /^Keyboard$/);
    await tab.press('Enter');
    await expectShown(tab, '.key-sheet');
    await tab.press('Enter');
    await expectGone(tab, '.key-sheet');
    await leave();
  });

  test('the site', async () => {
    await shiftTabTo(tab, /^This site$/);
    await tab.press('Enter');
    await expectFocused(tab, /^Always clean/);
    await tab.press('Escape');
    await expectGone(tab, '.site-popover');
    await leave();
  });
});

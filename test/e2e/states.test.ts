import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { READING_CHOICES } from '../../src/settings/reading-settings.ts';
import { type Site, serve } from '../../tools/serve.ts';
import { axeFindings } from './axe.ts';
import { type Chromium, launchChromium } from './browsers/chromium.ts';
import type { ChromiumTab } from './browsers/chromium-tab.ts';
import { lowContrasts } from './contrast.ts';
import { overflows, smallTargets } from './layout.ts';
import {
  eventually,
  expectClosed,
  expectGone,
  expectOpen,
  expectShown,
  isOpen,
  shownTexts,
} from './view.ts';

/** What can be open over the article: how the keyboard opens it, and what it then shows. */
const STATES: [name: string, shown: string, open: (tab: ChromiumTab) => Promise<void>][] = [
  ['the settings', '.settings', (tab) => tab.press('s')],
  ['the sheet of keys', '.key-sheet', (tab) => tab.press('?')],
  [
    'a note in its place',
    '.note',
    async (tab) => {
      await focusInView(tab, 'sup a');
      await tab.press('Enter');
    },
  ],
  [
    'an enlarged picture',
    '.zoom figcaption',
    async (tab) => {
      await focusInView(tab, '.text img[role=button]');
      await tab.press('Enter');
    },
  ],
  [
    'the link to a passage',
    '.passage',
    async (tab) => {
      await selectInView(tab, '.text blockquote p');
      await tab.press('l');
    },
  ],
];

function focusInView(tab: ChromiumTab, selector: string): Promise<void> {
  return tab.evaluate((selector) => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    const element = root?.querySelector<HTMLElement>(selector);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    element?.focus();
    // What scrolling closes must not come before its event.
    return new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  }, selector);
}

function selectInView(tab: ChromiumTab, selector: string): Promise<void> {
  return tab.evaluate((selector) => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    const element = root?.querySelector(selector);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (element) getSelection()?.selectAllChildren(element);
    return new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  }, selector);
}

const setTheme = (tab: ChromiumTab, theme: string) =>
  tab.evaluate((theme) => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    root?.querySelector('dialog')?.setAttribute('data-theme', theme);
  }, theme);

let browser: Chromium;
let site: Site;
let tab: ChromiumTab;

beforeAll(async () => {
  site = await serve('test/e2e/pages');
  browser = await launchChromium({ size: { width: 1280, height: 900 }, colours: 'light' });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function openFeature(): Promise<void> {
  tab = await browser.newTab();
  await tab.prefer({ colorScheme: 'light', reducedMotion: 'reduce' });
  await tab.goto(`${site.origin}/feature.html`);
  await tab.clickAction();
  await expectOpen(tab);
  await expectShown(tab, '.person-name');
  await expectShown(tab, '.outline');
}

async function expectAccessible(): Promise<void> {
  expect(await axeFindings(tab)).toEqual([]);
  expect(await lowContrasts(tab)).toEqual([]);
  expect(await smallTargets(tab)).toEqual([]);
  expect(await overflows(tab)).toEqual([]);
}

describe.each(READING_CHOICES.theme.filter((theme) => theme !== 'system'))(
  '%s colours',
  (theme) => {
    beforeAll(async () => {
      await openFeature();
      await setTheme(tab, theme);
    });
    afterAll(() => tab?.close());

    test('the article', () => expectAccessible());

    test('the removed promos', async () => {
      await tab.press('r');
      await expectShown(tab, '.removal-note');
      await expectAccessible();
      await tab.press('r');
    });

    test.each(STATES)('%s, which Escape alone closes', async (_, shown, open) => {
      await open(tab);
      await expectShown(tab, shown);
      await expectAccessible();
      await tab.press('Escape');
      await expectGone(tab, shown);
      expect(await isOpen(tab)).toBe(true);
    });
  },
);

describe.each([
  ['360 pixels', 360, 740],
  ['a zoom of 200 %', 640, 450],
  ['a zoom of 400 %', 320, 225],
])('on %s', (_, width, height) => {
  beforeAll(async () => {
    await openFeature();
    await tab.resize(width, height);
  });
  afterAll(() => tab?.close());

  test('nothing of the article is out of reach', () => expectAccessible());

  test.each(STATES)('nor of %s', async (_, shown, open) => {
    await open(tab);
    await expectShown(tab, shown);
    await expectAccessible();
    await tab.press('Escape');
  });

  test('nor of the outline, which leads to a sub-head', async () => {
    await tab.press('c');
    await expectShown(tab, '.outline-popover');
    await expectAccessible();
    await tab.press('Enter');
    await eventually(async () => expect(await shownTexts(tab, '.to-top')).toHaveLength(1));
    expect(await shownTexts(tab, '.outline-popover:popover-open')).toEqual([]);
  });

  test('nor of the people', async () => {
    await tab.press('m');
    await expectShown(tab, '.person-name');
    await expectAccessible();
    await tab.press('Escape');
    await eventually(async () => expect(await shownTexts(tab, '.people-panel')).toEqual(['']));
    await tab.press('Escape');
    await expectClosed(tab);
  });
});

describe('a reader who asks for', () => {
  beforeAll(openFeature);
  afterAll(() => tab?.close());

  test('no motion sees none', async () => {
    await tab.press('s');
    await expectShown(tab, '.settings');
    const moving = await tab.evaluate(() => {
      const root = document.querySelector('galley-view')?.shadowRoot;
      return [...(root?.querySelectorAll('*') ?? [])]
        .filter((element) => getComputedStyle(element).transitionDuration !== '0s')
        .map(({ className }) => String(className));
    });
    expect(moving).toEqual([]);
    await tab.press('Escape');
  });

  test('more contrast gets it for quiet words too', async () => {
    await tab.prefer({ contrast: 'more' });
    const colours = await tab.evaluate(() => {
      const root = document.querySelector('galley-view')?.shadowRoot;
      return ['.facts', '.text'].map((selector) => {
        const element = root?.querySelector(selector);
        return element && getComputedStyle(element).color;
      });
    });
    expect(colours[0]).toBe(colours[1]);
    await tab.prefer({ contrast: 'no-preference' });
  });

  test('the system’s few colours gets these, and sees what is chosen', async () => {
    await tab.prefer({ forcedColors: 'active' });
    await tab.press('s');
    await expectShown(tab, '.settings');
    const chosen = await tab.evaluate(() => {
      const root = document.querySelector('galley-view')?.shadowRoot;
      const outline = (selector: string) => {
        const label = root?.querySelector(selector)?.closest('label');
        return label && getComputedStyle(label).outlineStyle;
      };
      const switches = [...(root?.querySelectorAll('.switch input') ?? [])];
      return {
        chosen: outline('[name=font]:checked'),
        other: outline('[name=font]:not(:checked)'),
        switches: new Set(switches.map((one) => getComputedStyle(one).backgroundColor)).size,
      };
    });
    expect(chosen).toEqual({ chosen: 'solid', other: 'none', switches: 2 });
    await tab.prefer({ forcedColors: 'none' });
  });
});

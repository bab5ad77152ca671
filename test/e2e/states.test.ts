import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { READING_CHOICES } from '../../src/settings/reading-settings.ts';
import { type Site, serve } from '../../tools/serve.ts';
import { expectAccessible, expectAccessibleWhileOpen } from './accessible.ts';
import { type Chromium, launchChromium } from './browsers/chromium.ts';
import type { ChromiumTab } from './browsers/chromium-tab.ts';
import { closePlayer, OUTLINE, STATES } from './states.ts';
import {
  eventually,
  expectClosed,
  expectGone,
  expectOpen,
  expectShown,
  shownTexts,
} from './view.ts';

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
  browser = await launchChromium({
    size: { width: 1280, height: 900 },
    colours: 'light',
    hasVoices: true,
  });
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

/** What would move when it changes, or moves by itself. */
function movingParts(tab: ChromiumTab): Promise<string[]> {
  return tab.evaluate(() => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    const isMoving = (element: Element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return transitionDuration !== '0s' || animationName !== 'none';
    };
    return [...(root?.querySelectorAll('*') ?? [])]
      .filter(isMoving)
      .map(({ localName, className }) => `${localName}.${className}`);
  });
}

describe.each(READING_CHOICES.theme.filter((theme) => theme !== 'system'))(
  '%s colours',
  (theme) => {
    beforeAll(async () => {
      await openFeature();
      await setTheme(tab, theme);
    });
    afterAll(() => tab?.close());

    test('the article', () => expectAccessible(tab));

    test('the removed promos', async () => {
      await tab.press('r');
      await expectShown(tab, '.removal-note');
      await expectAccessible(tab);
      await tab.press('r');
    });

    test.each(STATES)('$name, which Escape alone closes', (part) =>
      expectAccessibleWhileOpen(tab, part),
    );

    test('the outline where it does not fit beside the article', async () => {
      await tab.resize(900, 900);
      await expectAccessibleWhileOpen(tab, OUTLINE);
      await tab.resize(1280, 900);
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
    await tab.press('Escape');
    await expectGone(tab, '.people-panel');
  });
  afterAll(() => tab?.close());

  test('nothing of the article is out of reach', () => expectAccessible(tab));

  test.each(STATES)('nor of $name', (part) => expectAccessibleWhileOpen(tab, part));

  test('nor of the outline, which leads to a sub-head', async () => {
    await expectAccessibleWhileOpen(tab, OUTLINE);
    await OUTLINE.open(tab);
    await expectShown(tab, OUTLINE.shown);
    await tab.press('Enter');
    await eventually(async () => expect(await shownTexts(tab, '.to-top')).toHaveLength(1));
    expect(await shownTexts(tab, '.outline-popover:popover-open')).toEqual([]);
  });

  test('nor of the people, who stay when what opened over them is closed', async () => {
    await tab.press('m');
    await expectShown(tab, '.person-name');
    await expectAccessible(tab);
    await tab.press('s');
    await expectShown(tab, '.settings');
    await tab.press('Escape');
    await expectGone(tab, '.settings');
    await expectShown(tab, '.person-name');
    await tab.press('Escape');
    await expectGone(tab, '.people-panel');
    await tab.press('Escape');
    await expectClosed(tab);
  });
});

describe('a reader who asks for', () => {
  beforeAll(openFeature);
  afterAll(() => tab?.close());

  test.each(STATES)('no motion sees none with $name', async (part) => {
    await part.open(tab);
    await expectShown(tab, part.shown);
    expect(await movingParts(tab)).toEqual([]);
    await tab.press('Escape');
    await expectGone(tab, part.shown);
    await closePlayer(tab);
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

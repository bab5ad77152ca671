import { beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/browser.ts';
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
  expectThere,
  focusOn,
  isOpen,
  readAloud,
  scrollViewTo,
} from './view.ts';

/** A voice of the tests that never comes to an end, and that has no other fault. */
const ENDLESS = { chromium: 'Endless', firefox: 'Teresa Cornelys' };

const expectMarked = (tab: Tab, text: string | RegExp) =>
  eventually(async () => expect(await readAloud(tab)).toMatch(text));

const isSpeaking = (tab: Tab) => tab.evaluate(() => speechSynthesis.speaking);

const expectSilent = (tab: Tab) =>
  eventually(async () => expect(await isSpeaking(tab), 'it speaks').toBe(false));

/** Whether the player says that it reads. Firefox has every page speak while one does. */
const isPlaying = (tab: Tab) =>
  tab.evaluate(() => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    return root?.querySelector('.player .play')?.ariaLabel === 'Pause';
  });

const expectPaused = (tab: Tab) =>
  eventually(async () => expect(await isPlaying(tab), 'it plays').toBe(false));

/** Ends the view's gentle scrolling where it is, as browsers do when something comes in between. */
const cutScrollShort = (tab: Tab) =>
  tab.evaluate(() => {
    const dialog = document.querySelector('galley-view')?.shadowRoot?.querySelector('dialog');
    dialog?.scrollTo({ top: dialog.scrollTop + 1, behavior: 'instant' });
  });

const topOfPlayer = (tab: Tab) =>
  tab.evaluate(() => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    return root?.querySelector('.player')?.getBoundingClientRect().top ?? 0;
  });

/** Presses the key for it, which does nothing while the browser has no voices yet. */
const startReading = (tab: Tab) =>
  eventually(async () => {
    if (!(await isPlaying(tab))) await tab.press('a');
    expect(await isPlaying(tab)).toBe(true);
  });

/** Chooses a voice in the open form. */
const chooseVoice = (tab: Tab, name: string) =>
  tab.evaluate((name) => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    const select = root?.querySelector<HTMLSelectElement>('.voice-settings select');
    const option = [...(select?.options ?? [])].find(({ text }) => text.endsWith(name));
    if (!select || !option) throw new Error(`no voice ${name}`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, name);

const place = (tab: Tab) =>
  tab.evaluate(() => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    return root?.querySelector<HTMLInputElement>('.story-line')?.valueAsNumber ?? -1;
  });

async function openFeature(tab: Tab, origin: string) {
  await tab.goto(`${origin}/feature.html`);
  await tab.clickAction();
  await expectOpen(tab);
  await expectShown(tab, 'main mark');
}

describe.each(BROWSERS)('reading aloud in %s', (name) => {
  const real = useBrowser(name, { hasVoices: true, size: { width: 1300, height: 800 } });
  let tab: Tab;

  /** Has the title said by a voice that stays at it until it is told otherwise. */
  async function holdTitle() {
    await clickInView(tab, '.open-voices');
    await expectShown(tab, '.voice-settings');
    await chooseVoice(tab, ENDLESS[name]);
    await tab.press('Escape');
    await expectGone(tab, '.voice-settings');
    for (let at = await place(tab); at > 0; at = await place(tab)) await tab.press('<');
    await startReading(tab);
    await eventually(async () => expect(await isSpeaking(tab)).toBe(true));
    await expectMarked(tab, 'The harbour that learned to wait');
  }

  beforeEach(async () => {
    tab = await real.browser.newTab();
    await openFeature(tab, real.site.origin);
    await expectThere(tab, '.open-listen');
    return () => tab.close();
  });

  test('it reads on by itself, and steps by sentence and paragraph', async () => {
    await tab.press('a');
    await expectShown(tab, '.player');
    await eventually(async () => expect(await place(tab)).toBeGreaterThan(0));
    await holdTitle();
    await tab.press('.');
    await expectMarked(tab, /^The last cutter of the autumn leaves Sollund/);
    await tab.press('>');
    await expectMarked(tab, /^For forty years .* whatever the weather said\.$/);
    await tab.press('.');
    await expectMarked(tab, /^This autumn, .* they wait\.$/);
    await tab.press('<');
    await expectMarked(tab, /^For forty years/);
    await tab.press(',');
    await expectMarked(tab, /^Photo: Jonas Brekke/);
    await tab.press('a');
    await expectSilent(tab);
    await tab.press('a');
    await eventually(async () => expect(await isSpeaking(tab)).toBe(true));
    await expectMarked(tab, /^Photo: Jonas Brekke/);
  });

  test('the text goes along, not against the reader who scrolls away', async () => {
    await tab.press('a');
    await expectShown(tab, '.player');
    await holdTitle();
    for (let steps = 0; steps < 8; steps += 1) await tab.press('>');
    const top = () =>
      tab.evaluate(() => {
        const highlight = CSS.highlights.get('galley-read-aloud') as Set<Range> | undefined;
        return [...(highlight ?? [])][0]?.getBoundingClientRect().top ?? -1;
      });
    const expectInSight = (lowest: number) =>
      eventually(async () => {
        const before = await top();
        expect(before).toBeGreaterThan(50);
        expect(before).toBeLessThan(lowest);
        await new Promise((resolve) => setTimeout(resolve, 150));
        expect(await top(), 'it still moves').toBe(before);
      });
    await expectInSight(600);
    for (let steps = 0; steps < 8; steps += 1) await tab.press('>');
    await cutScrollShort(tab);
    await expectInSight(await topOfPlayer(tab)); // wherever it was cut short
    await scrollViewTo(tab, 0);
    await expectShown(tab, '.come-back');
    await clickInView(tab, '.come-back');
    await eventually(async () => expect(await top()).toBeLessThan(600));
    await expectGone(tab, '.come-back');
    await expectFocusOn(tab, '.play');
  });

  test('Escape in the player closes it alone; with the view all speech ends', async () => {
    await clickInView(tab, '.open-listen');
    await expectShown(tab, '.player');
    await expectFocused(tab, /^(?:Play|Pause)$/);
    await holdTitle();
    await focusOn(tab, '.play');
    await tab.press('Escape');
    await expectGone(tab, '.player');
    await expectSilent(tab);
    await expectFocused(tab, 'Read aloud');
    expect(await isOpen(tab)).toBe(true);
    expect(await readAloud(tab)).toBe('');
    await tab.press('a');
    await eventually(async () => expect(await isSpeaking(tab)).toBe(true));
    await tab.press('Escape');
    await expectClosed(tab);
    await expectSilent(tab);
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('who reads another article has the first one pause', async () => {
    await tab.press('a');
    await expectShown(tab, '.player');
    await holdTitle();
    const other = await real.browser.newTab();
    try {
      await openFeature(other, real.site.origin);
      await startReading(other);
      await expectPaused(tab);
      expect(await isPlaying(other)).toBe(true);
      await tab.bringToFront();
      await startReading(tab);
      await expectPaused(other);
      expect(await isPlaying(tab)).toBe(true);
    } finally {
      await other.close();
    }
  });

  test('what the page says is not silenced unasked', async () => {
    await tab.evaluate((name) => {
      const utterance = new SpeechSynthesisUtterance('The page itself.');
      utterance.voice = speechSynthesis.getVoices().find((voice) => voice.name === name) ?? null;
      speechSynthesis.speak(utterance);
    }, ENDLESS[name]);
    await eventually(async () => expect(await isSpeaking(tab)).toBe(true));
    await tab.press('a');
    await expectShown(tab, '.player-words p');
    expect(await isSpeaking(tab)).toBe(true);
    await tab.press('a');
    await expectGone(tab, '.player-words p');
    await eventually(async () => expect(await readAloud(tab)).not.toBe(''));
  });
});

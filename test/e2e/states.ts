import { expect } from 'vitest';
import type { Tab } from './browsers/browser.ts';
import { eventually, expectFocusOn, expectGone, focusedText, shownTexts } from './view.ts';

/** What can be open over the article. */
export interface ViewPart {
  name: string;
  /** What shows that it is open. */
  shown: string;
  /** Opens it by keyboard alone; Escape closes it. */
  open(tab: Tab): Promise<void>;
}

const pressing = (key: string) => (tab: Tab) => tab.press(key);

const entering = (selector: string) => async (tab: Tab) => {
  await focusInView(tab, selector);
  await tab.press('Enter');
};

/** Everything that can be open over the article of `feature.html`, at any width. */
export const STATES: ViewPart[] = [
  { name: 'the settings', shown: '.settings', open: pressing('s') },
  { name: 'the sheet of keys', shown: '.key-sheet', open: pressing('?') },
  { name: 'a note in its place', shown: '.note', open: entering('sup a') },
  {
    name: 'an enlarged picture',
    shown: '.zoom figcaption',
    open: entering('.text img[role=button]'),
  },
  { name: 'the link to a passage', shown: '.passage', open: openPassage },
  { name: 'a person’s card', shown: '.person-card', open: (tab) => focusInView(tab, '.text mark') },
  { name: 'what keeps the article', shown: '.keep', open: pressing('k') },
  { name: 'what came of keeping it', shown: '.keep .said', open: copyArticle },
  { name: 'the site', shown: '.site-popover button', open: entering('.open-site') },
  { name: 'the player', shown: '.player', open: openPlayer },
  { name: 'voice and speed', shown: '.voice-settings', open: openVoiceSettings },
];

/** Only where it does not stand beside the article. */
export const OUTLINE: ViewPart = {
  name: 'the outline',
  shown: '.outline-popover',
  open: pressing('c'),
};

async function openPassage(tab: Tab): Promise<void> {
  await selectInView(tab, '.text blockquote p');
  await tab.press('l');
}

async function copyArticle(tab: Tab): Promise<void> {
  await tab.press('k');
  await expectFocusOn(tab, '.copy-article');
  await tab.press('Enter');
}

/** Opens the player by its button, so that it has the focus, and pauses it. */
async function openPlayer(tab: Tab): Promise<void> {
  await entering('.open-listen')(tab);
  await expectFocusOn(tab, '.play');
  const pause = await focusedText(tab);
  await tab.press('Enter');
  await eventually(async () => expect(await focusedText(tab)).not.toBe(pause));
}

async function openVoiceSettings(tab: Tab): Promise<void> {
  await openPlayer(tab);
  await entering('.open-voices')(tab);
}

/** Closes the player by keyboard where it is open. */
export async function closePlayer(tab: Tab): Promise<void> {
  if (!(await shownTexts(tab, '.player')).some(Boolean)) return;
  await focusInView(tab, '.player .play');
  await tab.press('Escape');
  await expectGone(tab, '.player');
}

/** Gives the focus to what is `selector`, once it is there. */
function focusInView(tab: Tab, selector: string): Promise<void> {
  return eventually(async () => expect(await tab.evaluate(focusOn, selector), selector).toBe(true));
}

async function focusOn(selector: string): Promise<boolean> {
  const root = document.querySelector('galley-view')?.shadowRoot;
  const element = root?.querySelector<HTMLElement>(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  element?.focus();
  // What scrolling closes must not come before its event; a browser with much to do may draw nothing for long.
  await new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done, 50));
    setTimeout(done, 1000);
  });
  return element !== undefined && element !== null && root?.activeElement === element;
}

function selectInView(tab: Tab, selector: string): Promise<void> {
  return tab.evaluate((selector) => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    const element = root?.querySelector(selector);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (element) getSelection()?.selectAllChildren(element);
    return new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  }, selector);
}

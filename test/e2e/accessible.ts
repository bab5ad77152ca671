import { expect } from 'vitest';
import { axeFindings } from './axe.ts';
import type { Tab } from './browsers/browser.ts';
import { lowContrasts } from './contrast.ts';
import { overflows, smallTargets } from './layout.ts';
import { closePlayer, type ViewPart } from './states.ts';
import { expectGone, expectShown, isOpen } from './view.ts';

/** Nothing of the view is against the rules of accessibility: axe's, contrast, size of what is pressed, no scrolling sideways. */
export async function expectAccessible(tab: Tab): Promise<void> {
  expect(await axeFindings(tab)).toEqual([]);
  expect(await lowContrasts(tab)).toEqual([]);
  expect(await smallTargets(tab)).toEqual([]);
  expect(await overflows(tab)).toEqual([]);
}

/** The same while something is open over the article, which Escape then closes, and nothing else. */
export async function expectAccessibleWhileOpen(tab: Tab, part: ViewPart): Promise<void> {
  await part.open(tab);
  await expectShown(tab, part.shown);
  await expectAccessible(tab);
  await tab.press('Escape');
  await expectGone(tab, part.shown);
  expect(await isOpen(tab)).toBe(true);
  await closePlayer(tab);
}

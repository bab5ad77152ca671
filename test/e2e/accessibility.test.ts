import { describe, expect, test } from 'vitest';
import { READING_CHOICES } from '../../src/settings/reading-settings.ts';
import { serve } from '../../tools/serve.ts';
import { axeFindings } from './axe.ts';
import { lowContrasts } from './contrast.ts';
import { useBrowser } from './real-browser.ts';
import { clickInView, expectAtHand, expectShown } from './view.ts';

/** Gives the view a theme, and all highlights one hue. Runs in the page. */
function paintMarks(theme: string, hue: number): void {
  const dialog = document.querySelector('galley-view')?.shadowRoot?.querySelector('dialog');
  if (dialog) dialog.dataset.theme = theme;
  for (const mark of dialog?.querySelectorAll<HTMLElement>('.person-mark') ?? []) {
    mark.style.setProperty('--hue', String(hue));
  }
}

describe.each(['light', 'dark'] as const)('accessibility in %s colours', (colours) => {
  const real = useBrowser('chromium', { colours });

  test('nothing is wrong with the view, nor with the removed promos shown', async () => {
    const tab = await real.browser.newTab();
    await tab.goto(`${real.site.origin}/story.html`);
    await tab.clickAction();
    await expectShown(tab, 'main article mark');
    expect(await axeFindings(tab)).toEqual([]);
    expect(await lowContrasts(tab)).toEqual([]);
    await clickInView(tab, '.show-promos');
    await expectShown(tab, '.removal-note');
    await clickInView(tab, '.list-promos');
    await expectShown(tab, '.promo');
    await tab.press('x');
    await expectAtHand(tab);
    expect(await axeFindings(tab)).toEqual([]);
    expect(await lowContrasts(tab)).toEqual([]);
  });

  test('nothing is wrong with an opened entry of the people, nor with a card', async () => {
    const tab = await real.browser.newTab();
    await tab.goto(`${real.site.origin}/story.html`);
    await tab.clickAction();
    await expectShown(tab, '.person-name');
    await clickInView(tab, '.person-name');
    await clickInView(tab, '.first-mention summary');
    await clickInView(tab, '.edit-person summary');
    await expectShown(tab, '.edit-person form');
    expect(await axeFindings(tab)).toEqual([]);
    expect(await lowContrasts(tab)).toEqual([]);
    await clickInView(tab, '.edits button:nth-last-child(3)');
    await expectShown(tab, '.edits-note p');
    await clickInView(tab, '.absent-people summary');
    await clickInView(tab, 'mark');
    await expectShown(tab, '.person-card');
    expect(await axeFindings(tab)).toEqual([]);
    expect(await lowContrasts(tab)).toEqual([]);
  });

  test.each(['live-blog', 'gallery', 'typesetting', 'arabic'])(
    'nothing is wrong with the %s',
    async (page) => {
      const site = await serve(`test/pages/${page}`);
      const tab = await real.browser.newTab();
      await tab.goto(`${site.origin}/source.html`);
      await tab.clickAction();
      await expectShown(tab, 'main article p');
      await expectShown(tab, '.people-panel');
      expect(await axeFindings(tab)).toEqual([]);
      expect(await lowContrasts(tab)).toEqual([]);
      await site.close();
    },
  );

  test('nothing is wrong with the notice that there is no article', async () => {
    const tab = await real.browser.newTab();
    await tab.goto(`${real.site.origin}/no-article.html`);
    await tab.clickAction();
    await expectShown(tab, 'dialog');
    expect(await axeFindings(tab)).toEqual([]);
    expect(await lowContrasts(tab)).toEqual([]);
  });

  test('highlights of every hue can be read, in every theme', async () => {
    const tab = await real.browser.newTab();
    await tab.goto(`${real.site.origin}/story.html`);
    await tab.clickAction();
    await expectShown(tab, '.person-name');
    await tab.press('n');
    await expectShown(tab, 'mark.followed');
    for (const theme of READING_CHOICES.theme) {
      for (let hue = 0; hue < 360; hue += 20) {
        await tab.evaluate(paintMarks, theme, hue);
        expect([theme, hue, ...(await lowContrasts(tab))]).toEqual([theme, hue]);
      }
    }
  });

  test('a text without contrast would be found', async () => {
    const tab = await real.browser.newTab();
    await tab.goto(`${real.site.origin}/no-article.html`);
    await tab.clickAction();
    await expectShown(tab, 'dialog');
    await tab.evaluate(() => {
      const root = document.querySelector('galley-view')?.shadowRoot;
      const title = root?.querySelector('h1');
      if (title) title.style.color = 'color-mix(in oklab, gray 30%, transparent)';
    });
    expect(await lowContrasts(tab)).toEqual([
      expect.stringContaining('There is no article on this page'),
    ]);
  });
});

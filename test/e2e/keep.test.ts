import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../tools/serve.ts';
import { axeFindings } from './axe.ts';
import type { Tab } from './browsers/browser.ts';
import { lowContrasts } from './contrast.ts';
import { pageState } from './page-state.ts';
import { type PictureSite, startPictureSite } from './picture-site.ts';
import { BROWSERS, useBrowser } from './real-browser.ts';
import {
  clickInView,
  eventually,
  expectClosed,
  expectFocused,
  expectGone,
  expectOpen,
  expectShown,
  shownTexts,
} from './view.ts';

const TITLE = '2026-11-20 The Harbour Gazette – The harbour that learned to wait';

/** Puts a field into the page that takes what is pasted. Runs in the page. */
function makePasteField(): void {
  const field = document.createElement('div');
  field.id = 'paste-field';
  field.contentEditable = 'true';
  field.style.cssText = 'position: fixed; inset: 0; background: white; z-index: 9';
  document.body.append(field);
  field.focus();
}

/** A drawing as WebP, as base64. Runs in the page. */
function makeWebp(): string {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [600, 400];
  const brush = canvas.getContext('2d');
  brush?.fillRect(100, 100, 200, 200);
  return canvas.toDataURL('image/webp').replace(/^.*,/, '');
}

describe.each(BROWSERS)('keeping an article in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-kept-'));
  const real = useBrowser(name, { downloads: folder });
  let tab: Tab;

  /** The content of a file once the browser has saved it whole. */
  const saved = async (file: string): Promise<Buffer> => {
    await eventually(async () => expect(readdirSync(folder)).toContain(file));
    await eventually(async () =>
      expect(readFileSync(join(folder, file)).length).toBeGreaterThan(0),
    );
    const content = readFileSync(join(folder, file));
    rmSync(join(folder, file));
    return content;
  };
  const said = (words: RegExp) =>
    eventually(async () => expect((await shownTexts(tab, '.keep .said')).join()).toMatch(words));
  const open = async (address: string) => {
    await tab.goto(address);
    await tab.clickAction();
    await expectOpen(tab);
    await expectShown(tab, '.top-bar');
    await tab.press('k');
    await expectShown(tab, '.keep');
  };

  beforeEach(async () => {
    tab = await real.browser.newTab();
  });
  afterEach(() => tab.close());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('it is saved in three formats, and nothing of that is left in the page', async () => {
    await tab.goto(`${real.site.origin}/feature.html`);
    const before = await pageState(tab);
    await tab.clickAction();
    await expectOpen(tab);
    await expectShown(tab, '.person-name');
    await tab.press('k');
    await expectShown(tab, '.keep');

    await clickInView(tab, '.save-md');
    const markdown = (await saved(`${TITLE}.md`)).toString();
    expect(markdown).toContain('title: "The harbour that learned to wait"');
    expect(markdown).toContain('\n| 2022/23 | 121 | 4 | 1,840 |\n');
    expect(markdown).toContain('I could too');
    expect(markdown).toContain('[^1]: The harbour office counts every departure');
    expect(markdown).toMatch(/- \*\*Astrid Nordahl\*\* – harbour master of Sollund – ¶ \d/);
    expect(markdown).not.toContain('Ten coastal towns');
    await said(/^Saved: 2026-11-20/);

    await clickInView(tab, '.with-pictures input');
    await clickInView(tab, '.save-html');
    const html = (await saved(`${TITLE}.html`)).toString();
    expect(html.match(/src="data:image\/svg\+xml;base64,/g)).toHaveLength(2);
    expect(html.match(/src="(?!data:)/g)).toBeNull();
    await said(/\(\d+ kB\)\.$/);

    await clickInView(tab, '.save-epub');
    const files = unzipSync(new Uint8Array(await saved(`${TITLE}.epub`)));
    const article = strFromU8(files['book/article.xhtml'] ?? new Uint8Array());
    expect(article).toContain('Picture: Portrait of Astrid Nordahl</a>');
    await said(/Pictures left as links: 2\.$/);

    await tab.press('Escape');
    await expectGone(tab, '.keep');
    await tab.press('Escape');
    await expectClosed(tab);
    expect(await pageState(tab)).toEqual(before);
  });

  test('it is copied with its markup', async () => {
    await open(`${real.site.origin}/feature.html`);
    await expectFocused(tab, 'Copy the article');
    await tab.press('Enter');
    await said(/^The article is copied\.$/);
    await tab.press('Escape');
    await expectGone(tab, '.keep');
    await tab.press('Escape');
    await expectClosed(tab);
    await tab.evaluate(makePasteField);
    await tab.press('Control+v');
    const pasted = () =>
      tab.evaluate(() => document.getElementById('paste-field')?.innerHTML ?? '');
    await eventually(async () =>
      expect(await pasted()).toMatch(/<h1[^>]*>The harbour that learned/),
    );
    expect(await pasted()).toMatch(/<td[^>]*>2022\/23<\/td>/);
    expect(await pasted()).not.toContain('Ten coastal towns');
  });

  describe('with pictures', () => {
    let site: PictureSite;
    beforeEach(async () => {
      site = await startPictureSite();
      site.picture = Buffer.from(await tab.evaluate(makeWebp), 'base64');
      await open(site.address);
      return () => site.close();
    });

    test('that do not come: how far it is, is told, and Stop ends it at once', async () => {
      site.picture = null;
      await clickInView(tab, '.with-pictures input');
      await clickInView(tab, '.save-epub');
      await expectShown(tab, '.loading .stop');
      await said(/^Pictures: 0 of 2/);
      if (name === 'chromium') expect(await axeFindings(tab)).toEqual([]);
      expect(await lowContrasts(tab)).toEqual([]);
      await clickInView(tab, '.stop');
      await said(/^Stopped/);
      expect(readdirSync(folder)).toEqual([]);
    });

    test('of a kind that books do not take: they become JPEG', async () => {
      await clickInView(tab, '.with-pictures input');
      await clickInView(tab, '.save-epub');
      const files = unzipSync(new Uint8Array(await saved(`${TITLE}.epub`)));
      const pictures = Object.keys(files).filter((file) => file.endsWith('.jpg'));
      expect(pictures).toHaveLength(2);
      expect([...(files[pictures[0] ?? '']?.slice(0, 3) ?? [])]).toEqual([0xff, 0xd8, 0xff]);
    });
  });

  describe('on pages that allow next to nothing', () => {
    const sites: Site[] = [];
    const under = async (policy: string) => {
      const site = await serve('test/e2e/pages', { 'content-security-policy': policy });
      sites.push(site);
      return `${site.origin}/feature.html`;
    };
    afterAll(() => Promise.all(sites.map((site) => site.close())));

    // Firefox holds the fetches of extensions' scripts to the page's policy: pictures stay links there.
    test("under default-src 'none' files are saved, with pictures where the browser gives them", async () => {
      await open(await under("default-src 'none'"));
      await clickInView(tab, '.with-pictures input');
      await clickInView(tab, '.save-html');
      const html = (await saved(`${TITLE}.html`)).toString();
      expect(html).toContain('The harbour office counts every departure');
      const hasPictures = html.includes('data:image/svg+xml');
      expect(hasPictures).toBe(name === 'chromium');
      await said(hasPictures ? /\(\d+ kB\)\.$/ : /Pictures left as links: 2\.$/);
    });

    test('where a page is sandboxed the reader is told, and copies', async () => {
      await open(await under('sandbox allow-scripts'));
      await clickInView(tab, '.save-md');
      await said(/^This page does not let anything be saved/);
      await clickInView(tab, '.copy-article');
      await said(/^The article is copied\.$/);
    });
  });
});

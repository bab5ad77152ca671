// @vitest-environment node
import { beforeAll, expect, test, vi } from 'vitest';

/** The extension's interface in a page, as Chromium leaves it when the extension is updated: every call throws. */
const state = { isGone: false };
const call =
  <R>(result: R) =>
  (..._args: unknown[]): R => {
    if (state.isGone) throw new Error('Extension context invalidated.');
    return result;
  };
vi.stubGlobal('chrome', {
  i18n: { getMessage: (key: string, args: string[]) => call(`${key} ${args.join()}`)() },
  runtime: { sendMessage: call(Promise.resolve('a reply')) },
});

let page: typeof import('../src/page-browser.ts');
beforeAll(async () => {
  page = await import('../src/page-browser.ts');
});

test('once the extension has gone, texts on screen stay, others are empty, and asking fails without throwing', async () => {
  expect(page.translate('viewClose')).toBe('viewClose ');
  expect(page.translate('actionOpenTitle', '6')).toBe('actionOpenTitle 6');
  expect(await page.askBackground({})).toBe('a reply');
  state.isGone = true;
  expect(page.translate('viewClose')).toBe('viewClose ');
  expect(page.translate('actionOpenTitle', '6')).toBe('actionOpenTitle 6');
  expect(page.translate('actionOpenTitle', '7')).toBe('');
  await expect(page.askBackground({})).rejects.toThrow('invalidated');
});

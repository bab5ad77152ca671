// @vitest-environment node
import { expect, test, vi } from 'vitest';
import type { Browser, Runtime } from '../src/browser.ts';
import { hidePage } from '../src/hide-page.ts';

const sender = { tab: { id: 7 }, frameId: 0 } as Runtime.MessageSender;

function fakeBrowser() {
  const scripting = { insertCSS: vi.fn(async () => {}), removeCSS: vi.fn(async () => {}) };
  return { scripting, api: { scripting } as unknown as Browser };
}

test('the same style sheet comes and goes, stronger than the page’s', async () => {
  const { scripting, api } = fakeBrowser();
  expect(await hidePage(api, { type: 'hidePage', isHidden: true }, sender)).toBe(true);
  await hidePage(api, { type: 'hidePage', isHidden: false }, sender);
  const sheet = { target: { tabId: 7, frameIds: [0] }, css: expect.stringContaining('hidden') };
  expect(scripting.insertCSS).toHaveBeenCalledExactlyOnceWith({ ...sheet, origin: 'USER' });
  expect(scripting.removeCSS.mock.calls).toEqual(scripting.insertCSS.mock.calls);
});

test('no page, nothing is hidden', async () => {
  const { scripting, api } = fakeBrowser();
  expect(await hidePage(api, { type: 'hidePage', isHidden: true }, {})).toBe(false);
  expect(scripting.insertCSS).not.toHaveBeenCalled();
});

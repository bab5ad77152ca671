import { expect, test, vi } from 'vitest';
import type { Browser, Runtime } from '../src/browser.ts';
import { putInExtra } from '../src/put-in-extra.ts';

function fakeBrowser() {
  const executeScript = vi.fn(async () => []);
  return { executeScript, api: { scripting: { executeScript } } as unknown as Browser };
}

test('an extra goes into the page and frame that asked for it', async () => {
  const { executeScript, api } = fakeBrowser();
  const sender = { tab: { id: 7 }, frameId: 0 } as Runtime.MessageSender;
  await putInExtra(api, 'settings', sender);
  expect(executeScript).toHaveBeenCalledWith({
    target: { tabId: 7, frameIds: [0] },
    files: ['extras/settings.js'],
  });
});

test('no page, no extra', async () => {
  const { executeScript, api } = fakeBrowser();
  await expect(putInExtra(api, 'settings', {})).rejects.toThrow('no page');
  expect(executeScript).not.toHaveBeenCalled();
});

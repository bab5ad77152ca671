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
type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => unknown;
const listeners = new Set<Listener>();
vi.stubGlobal('chrome', {
  i18n: { getMessage: (key: string, args: string[]) => call(`${key} ${args.join()}`)() },
  runtime: {
    sendMessage: call(Promise.resolve('a reply')),
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  },
});

let page: typeof import('../src/page-browser.ts');
beforeAll(async () => {
  page = await import('../src/page-browser.ts');
});

test('a message is answered, left to another script, or answered by nothing where answering fails', async () => {
  const answers: Record<string, Promise<unknown>> = {
    ours: Promise.resolve('yes'),
    broken: Promise.reject(new Error('no')),
  };
  const end = page.answerBackground((message) => answers[String(message)]);
  const [listener] = listeners;
  const answerTo = (message: string) =>
    new Promise((reply) => {
      if (listener?.(message, {}, reply) !== true) reply('left to others');
    });
  expect(await answerTo('ours')).toBe('yes');
  expect(await answerTo('broken')).toBeUndefined();
  expect(await answerTo('another’s')).toBe('left to others');
  end();
  expect(listeners.size).toBe(0);
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

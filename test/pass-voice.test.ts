// @vitest-environment node
import { expect, test, vi } from 'vitest';
import type { Browser, Runtime } from '../src/browser.ts';
import { passVoice } from '../src/pass-voice.ts';

/** A browser whose tabs in `reading` read aloud and pause when they are asked to; the others do not answer. */
function fakeBrowser(reading: number[]) {
  const stored: Record<string, unknown> = {};
  const session = {
    get: async () => stored,
    set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
  };
  const sendMessage = vi.fn(async (tab: number) => {
    if (!reading.includes(tab)) throw new Error('Receiving end does not exist.');
    return true;
  });
  return {
    api: { storage: { session }, tabs: { sendMessage } } as unknown as Browser,
    sendMessage,
  };
}

const from = (id: number) => ({ tab: { id } }) as Runtime.MessageSender;

test('who begins to read has the tab before pause, and no other', async () => {
  const { api, sendMessage } = fakeBrowser([1, 2]);
  expect(await passVoice(api, from(1))).toBe(false);
  expect(await passVoice(api, from(1))).toBe(false);
  expect(sendMessage).not.toHaveBeenCalled();
  expect(await passVoice(api, from(2))).toBe(true);
  expect(await passVoice(api, from(1))).toBe(true);
  expect(sendMessage.mock.calls).toEqual([
    [1, { type: 'hush' }],
    [2, { type: 'hush' }],
  ]);
});

test('a tab that is closed keeps nobody waiting', async () => {
  const { api } = fakeBrowser([2]);
  await passVoice(api, from(1));
  expect(await passVoice(api, from(2))).toBe(false);
});

test('what is no tab has no turn', async () => {
  const { api } = fakeBrowser([1]);
  await passVoice(api, from(1));
  expect(await passVoice(api, {})).toBe(false);
  expect(await passVoice(api, from(1))).toBe(false);
});

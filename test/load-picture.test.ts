import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadPicture } from '../src/load-picture.ts';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../src/page-browser.ts', () => ({ browser: { runtime: { sendMessage } } }));
const fetched = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', fetched);

const ADDRESS = 'https://pictures.example/harbour.png';
const never = () => new Promise<never>(() => undefined);
const text = (bytes: Uint8Array) => String.fromCharCode(...bytes);
let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
  fetched.mockReset();
  sendMessage.mockReset();
});

test('what the page may fetch is not asked of the background', async () => {
  fetched.mockResolvedValue({ ok: true, blob: async () => new Blob(['PNG']) } as Response);
  expect(text(await loadPicture(ADDRESS, stop.signal))).toBe('PNG');
  expect(sendMessage).not.toHaveBeenCalled();
});

describe('where the page may not', () => {
  beforeEach(() => {
    fetched.mockRejectedValue(new TypeError('not allowed'));
  });

  test('the background fetches it', async () => {
    sendMessage.mockResolvedValue(btoa('PNG'));
    expect(text(await loadPicture(ADDRESS, stop.signal))).toBe('PNG');
    expect(sendMessage).toHaveBeenCalledWith({ type: 'fetchPicture', address: ADDRESS });
  });

  test('nor the background, there is none', async () => {
    sendMessage.mockResolvedValue(null);
    await expect(loadPicture(ADDRESS, stop.signal)).rejects.toThrow('not to be had');
  });

  test('and the reader stops, the background is not waited for', async () => {
    sendMessage.mockImplementation(never);
    const loading = loadPicture(ADDRESS, stop.signal);
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalled());
    stop.abort();
    await expect(loading).rejects.toThrow('abort');
  });
});

test('what the reader has stopped is not asked of the background', async () => {
  fetched.mockImplementation(async () => {
    stop.abort();
    throw new DOMException('aborted', 'AbortError');
  });
  await expect(loadPicture(ADDRESS, stop.signal)).rejects.toThrow();
  expect(sendMessage).not.toHaveBeenCalled();
});

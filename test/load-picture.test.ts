import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadPicture } from '../src/load-picture.ts';

const askBackground = vi.hoisted(() => vi.fn());
vi.mock('../src/page-browser.ts', () => ({ askBackground }));
const fetched = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', fetched);

const ADDRESS = 'https://pictures.example/harbour.png';
const never = () => new Promise<never>(() => undefined);
const text = (bytes: Uint8Array) => String.fromCharCode(...bytes);
let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
  fetched.mockReset();
  askBackground.mockReset();
});

test('what the page may fetch is not asked of the background', async () => {
  fetched.mockResolvedValue({ ok: true, blob: async () => new Blob(['PNG']) } as Response);
  expect(text(await loadPicture(ADDRESS, stop.signal))).toBe('PNG');
  expect(askBackground).not.toHaveBeenCalled();
});

describe('where the page may not', () => {
  beforeEach(() => {
    fetched.mockRejectedValue(new TypeError('not allowed'));
  });

  test('the background fetches it', async () => {
    askBackground.mockResolvedValue(btoa('PNG'));
    expect(text(await loadPicture(ADDRESS, stop.signal))).toBe('PNG');
    expect(askBackground).toHaveBeenCalledWith({ type: 'fetchPicture', address: ADDRESS });
  });

  test('nor the background, there is none', async () => {
    askBackground.mockResolvedValue(null);
    await expect(loadPicture(ADDRESS, stop.signal)).rejects.toThrow('not to be had');
  });

  test('and the reader stops, the background is not waited for', async () => {
    askBackground.mockImplementation(never);
    const loading = loadPicture(ADDRESS, stop.signal);
    await vi.waitFor(() => expect(askBackground).toHaveBeenCalled());
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
  expect(askBackground).not.toHaveBeenCalled();
});

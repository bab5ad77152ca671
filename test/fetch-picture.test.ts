// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchPicture } from '../src/fetch-picture.ts';

const ADDRESS = 'https://pictures.example/harbour.webp';
const reply = (body: BodyInit, type: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': type } });

/** A browser that permits this site alone. */
const browser = {
  permissions: {
    contains: async ({ origins }: { origins?: string[] }) =>
      origins?.join() === 'https://pictures.example/*',
  },
} as unknown as Parameters<typeof fetchPicture>[0];

const fetched = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', fetched);
afterEach(() => fetched.mockReset());

test('a picture of a permitted site is fetched without the reader’s cookies', async () => {
  fetched.mockResolvedValue(reply('RIFF', 'image/webp'));
  expect(await fetchPicture(browser, ADDRESS)).toBe(btoa('RIFF'));
  expect(fetched).toHaveBeenCalledWith(
    ADDRESS,
    expect.objectContaining({ credentials: 'omit', signal: expect.any(AbortSignal) }),
  );
});

test.each([
  ['another site', 'https://elsewhere.example/harbour.webp'],
  ['a file', 'file:///etc/passwd'],
  ['no address', 'harbour.webp'],
])('%s is not asked', async (_, address) => {
  expect(await fetchPicture(browser, address)).toBeNull();
  expect(fetched).not.toHaveBeenCalled();
});

describe('nothing is given of', () => {
  test.each([
    ['what is no picture', () => reply('<p>Log in', 'text/html')],
    ['what is not there', () => reply('none', 'image/png', 404)],
    ['what is too large', () => reply(new Uint8Array(20_000_001), 'image/png')],
  ])('%s', async (_, answer) => {
    fetched.mockResolvedValue(answer());
    expect(await fetchPicture(browser, ADDRESS)).toBeNull();
  });

  test('what does not come', async () => {
    fetched.mockRejectedValue(new TypeError('no connection'));
    expect(await fetchPicture(browser, ADDRESS)).toBeNull();
  });
});

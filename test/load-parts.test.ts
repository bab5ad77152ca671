import { afterEach, expect, test, vi } from 'vitest';
import { loadParts } from '../src/load-parts.ts';

const STORY = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>The mill on the river turned for the ${i}th day in a row, the miller said, and the baker in the square asked for more of its meal. <a href="b">b</a></p>`,
).join('');
const page = (title: string) =>
  `<title>${title}</title><article><h1>${title}</h1>${STORY}</article>`;
const reply = (html: string, type = 'text/html; charset=utf-8') =>
  new Response(html, { headers: { 'content-type': type } });
const HERE = `${location.origin}/mill`;

afterEach(() => vi.unstubAllGlobals());

const load = (addresses: string[], signal = new AbortController().signal) =>
  loadParts(addresses, document, signal);

test('parts are read in order, their links by their own address', async () => {
  vi.stubGlobal('fetch', async (address: string) =>
    reply(page(address.endsWith('2') ? 'The second part' : 'The third part')),
  );
  const parts = await load([`${HERE}/2`, `${HERE}/3`]);
  expect(parts.map(({ title }) => title)).toEqual(['The second part', 'The third part']);
  expect(parts[0]?.body.querySelector('a')?.getAttribute('href')).toBe(`${HERE}/b`);
});

test.each([
  ['another site', 'https://b.example/mill/2', () => reply(page('The second part'))],
  ['an error', `${HERE}/2`, () => new Response('', { status: 500 })],
  ['something else than a page', `${HERE}/2`, () => reply('{}', 'application/json')],
  ['a page without an article', `${HERE}/2`, () => reply('<p>Sign in</p>')],
])('%s is refused', async (_, address, answer) => {
  vi.stubGlobal('fetch', async () => answer());
  await expect(load([address])).rejects.toThrow();
});

test('it stops when told to', async () => {
  const stop = new AbortController();
  vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
    stop.abort();
    signal?.throwIfAborted();
  });
  await expect(load([`${HERE}/2`], stop.signal)).rejects.toThrow();
});

// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, serve } from '../../tools/serve.ts';

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'galley-serve-'));
  mkdirSync(join(folder, 'open'));
  writeFileSync(join(folder, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'open', 'a page.html'), '<p>plain');
  writeFileSync(join(folder, 'open', 'small.html.gz'), gzipSync('<p>small'));
  site = await serve(join(folder, 'open'), { 'x-test': 'yes' });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** The status of an address that is sent as it is: `fetch` would take `..` out of it. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(site.origin, { path }, (answer) => resolve(answer.resume().statusCode));
    asked.on('error', reject).end();
  });
}

test.each([
  ['/a%20page.html', '<p>plain'],
  ['/small.html.gz', '<p>small'],
])('%s is a page', async (path, text) => {
  const answer = await fetch(site.origin + path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/html');
  expect(answer.headers.get('x-test')).toBe('yes');
  expect(await answer.text()).toBe(text);
});

test.each([
  '/missing.html',
  '/',
  '/../secret.html',
  '/%2e%2e/secret.html',
  '/..%2fsecret.html',
  '/%ff',
])('%s is not found', async (path) => {
  expect(await statusOf(path)).toBe(404);
});

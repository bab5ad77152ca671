// @vitest-environment node
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../tools/browsers.ts';

let folder: string;
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-programs-'));
  for (const name of ['chromium', 'firefox', 'my-browser', 'notes.txt']) {
    writeFileSync(path(name), '');
    chmodSync(path(name), name === 'notes.txt' ? 0o600 : 0o700);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a browser is found in the folders of PATH', () => {
  const PATH = ['/nowhere', folder].join(delimiter);
  expect(findBrowser('chromium', { PATH })).toBe(path('chromium'));
  expect(findBrowser('firefox', { PATH })).toBe(path('firefox'));
});

test('its environment variable wins over PATH', () => {
  const environment = { PATH: folder, CHROME_PATH: path('my-browser') };
  expect(findBrowser('chromium', environment)).toBe(path('my-browser'));
  expect(findBrowser('firefox', environment)).toBe(path('firefox'));
});

test.each(['notes.txt', 'missing'])('a variable that names no program (%s) is an error', (name) => {
  const environment = { PATH: folder, FIREFOX_PATH: path(name) };
  expect(() => findBrowser('firefox', environment)).toThrow('FIREFOX_PATH');
});

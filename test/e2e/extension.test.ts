import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { EXTENSION_FOLDERS } from './browsers/browser.ts';
import { BROWSERS, useBrowser } from './real-browser.ts';
import { expectShown } from './view.ts';

interface Finding {
  code: string;
  message: string;
  file: string;
}

// Readability, DOMPurify and Preact write innerHTML; that nothing of ours does, the bundle's test holds.
const ASSIGNMENT_TO_HTML = 'UNSAFE_VAR_ASSIGNMENT';

describe.each(BROWSERS)('the extension in %s', (name) => {
  const real = useBrowser(name);

  test('gives the browser no cause for a warning or an error, loaded and used', async () => {
    const tab = await real.browser.newTab();
    await tab.goto(`${real.site.origin}/story.html`);
    await tab.clickAction();
    await expectShown(tab, 'main article mark');
    expect(await real.browser.complaints()).toEqual([]);
  });
});

test('the linter of Firefox’s add-on site finds nothing that is ours', () => {
  const args = ['lint', '--output', 'json', '--source-dir', EXTENSION_FOLDERS.firefox];
  const { stdout } = spawnSync('node_modules/.bin/web-ext', args, { encoding: 'utf8' });
  const { errors, warnings } = JSON.parse(stdout) as Record<'errors' | 'warnings', Finding[]>;
  const ours = warnings.filter(({ code }) => code !== ASSIGNMENT_TO_HTML);
  expect([...errors, ...ours].map(({ message, file }) => `${file}: ${message}`)).toEqual([]);
});

import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../tools/browsers.ts';
import { type Site, serve } from '../../tools/serve.ts';
import type { Browser, LaunchOptions } from './browsers/browser.ts';
import { launch } from './browsers/launch.ts';
import { extensionIn } from './extension-in.ts';

export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

/** What a test file works with; filled in before its first test. */
export interface RealBrowser {
  browser: Browser;
  /** Serves test/e2e/pages. */
  site: Site;
}

interface Language {
  /** The language of ours that the interface is in, in Chromium; default: the browser's. */
  language?: string;
}

/** One browser and one web server for the tests of a `describe`. */
export function useBrowser(
  name: BrowserName,
  { language, ...options }: LaunchOptions & Language = {},
): RealBrowser {
  const used = {} as RealBrowser;
  beforeAll(async () => {
    used.site = await serve('test/e2e/pages');
    const extension = language && { extension: extensionIn(language) };
    used.browser = await launch(name, { ...options, ...extension });
  });
  afterAll(async () => {
    await used.browser?.close();
    await used.site?.close();
  });
  return used;
}

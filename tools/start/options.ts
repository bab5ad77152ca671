import { parseArgs } from 'node:util';
import type { Colours } from '../../test/e2e/browsers/browser.ts';
import type { BrowserName } from '../browsers.ts';

export const USAGE = `npm start [-- [PAGE.html | PAGE.html.gz | URL] [options]]

Opens a page in a real browser with Galley loaded, and presses Galley's button.
Without a page: the project's own sample page. With a display a window stays open; without one
what the view shows is printed and saved as a picture.

  --browser chromium|firefox   the browser (chromium)
  --headless                   no window, even with a display
  --dark                       tell the page that the reader prefers dark colours
  --width PIXELS               the page's width without a window (1280)
  --screenshot FILE.png        where the picture goes (test/out/)
  --help                       this text`;

export interface StartOptions {
  /** A file or an address; null: the sample page. */
  page: string | null;
  browser: BrowserName;
  isHeadless: boolean;
  colours: Colours;
  /** CSS pixels. */
  width: number;
  /** Where the picture goes; null: a name after the page's. */
  screenshot: string | null;
  isHelp: boolean;
}

function hasWindows({ DISPLAY, WAYLAND_DISPLAY }: NodeJS.ProcessEnv, platform: string): boolean {
  return platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Reads the command line; throws what is wrong with it. */
export function parseOptions(
  argv: string[],
  environment = process.env,
  platform: string = process.platform,
): StartOptions {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: !hasWindows(environment, platform) },
      dark: { type: 'boolean', default: false },
      width: { type: 'string', default: '1280' },
      screenshot: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (positionals.length > 1) throw new Error('One page at a time: see npm start -- --help');
  return {
    page: positionals[0] ?? null,
    browser: browserName(values.browser),
    isHeadless: values.headless,
    colours: values.dark ? 'dark' : 'light',
    width: pixels(values.width),
    screenshot: values.screenshot ?? null,
    isHelp: values.help,
  };
}

function browserName(name: string): BrowserName {
  if (name === 'chromium' || name === 'chrome') return 'chromium';
  if (name === 'firefox') return name;
  throw new Error(`--browser is chromium or firefox, not ${name}`);
}

function pixels(text: string): number {
  const width = Number(text);
  if (Number.isInteger(width) && width >= 200 && width <= 4000) return width;
  throw new Error(`--width is a number of pixels from 200 to 4000, not ${text}`);
}

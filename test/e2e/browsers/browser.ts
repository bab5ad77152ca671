import type { BrowserName } from '../../../tools/browsers.ts';

/** The project's extension as the build left it for one browser. */
export const EXTENSION_FOLDERS: Record<BrowserName, string> = {
  chromium: 'dist/chrome',
  firefox: 'dist/firefox',
};

export interface LaunchOptions {
  /** The folder of the extension to load; default: what the build made for this browser. */
  extension?: string;
  /** Whether the browser runs without a window (default). */
  isHeadless?: boolean;
  /** The colours that pages are told the reader prefers; default: the system's. */
  colours?: Colours;
  /** The page's size in CSS pixels; only without a window. */
  size?: { width: number; height: number };
  /** The folder that takes what pages save, without a question. */
  downloads?: string;
  /** Match patterns of the sites for which the browser says yes without asking; no way leads a driver to its question. */
  grantable?: string[];
  /**
   * Whether there are voices to read aloud with, of the same kind wherever the tests run: an extension's in Chromium, Firefox's own
   * for tests. Default: whatever the computer has.
   */
  hasVoices?: boolean;
  /** A folder for what the browser knows, kept when it ends: a second launch finds it all there. Default: a new one, deleted. */
  profile?: string;
  /** Whether the pages of the session before come back; only with a profile that has one. */
  isRestoring?: boolean;
  /** Whether the extension may work in private windows. */
  isPrivateAllowed?: boolean;
}

export type Colours = 'light' | 'dark';

/** A real browser with the extension loaded. */
export interface Browser {
  name: BrowserName;
  version: string;
  /** Opens a new tab in front of the others. */
  newTab(): Promise<Tab>;
  /** The address of one of the extension's own pages: `options/options.html`. */
  extensionPage(path: string): string;
  /** The tab that the extension opened last, once it is there. */
  openedTab(): Promise<Tab>;
  /** The tab whose address holds this, whoever opened it, once it is there. */
  findTab(part: string): Promise<Tab>;
  isBackgroundRunning(): Promise<boolean>;
  /** Stops the extension's background as the browser does when it has been idle for a while. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does: scripts that it had in pages have lost it. */
  reloadExtension(): Promise<void>;
  /** Gives the extension the permission for a site, or withdraws it, as the reader does in the browser's own settings. */
  permit(origins: string[], isPermitted: boolean): Promise<void>;
  /** Opens a page in a private window, and tells how many views are in it. */
  openPrivately(url: string): Promise<PrivatePage>;
  /** What the browser has to say against the extension's manifest and code. */
  complaints(): Promise<string[]>;
  /** Resolves when the browser has ended, by whomever. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** A page in a private window. */
export interface PrivatePage {
  countViews(): Promise<number>;
  close(): Promise<void>;
}

/** What has the focus. */
export interface Focused {
  /** Browsers have names of their own for some: see `ROLES` of the tests. */
  role: string;
  name: string;
}

/** One tab. */
export interface Tab {
  /** Opens `url` and waits until its document is parsed; pictures may still be on their way. */
  goto(url: string): Promise<void>;
  /** Runs a function in the page's own world, where it has nothing but its arguments. */
  evaluate<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Presses the extension's button in the toolbar. The tab must be in front. */
  clickAction(): Promise<void>;
  /** Chooses the extension's entry in the page's context menu; throws if there is none. */
  chooseMenuEntry(): Promise<void>;
  /** Presses a key, as `KeyboardEvent.key` names it (`n`, `?`, `Escape`), or keys together (`Shift+Tab`). */
  press(key: string): Promise<void>;
  /** Holds a key down; with others pressed meanwhile it is as on a keyboard. Gives the function that lets it go. */
  hold(key: string): Promise<() => Promise<void>>;
  /** Presses the main mouse button; x and y in CSS pixels from the page's visible top left corner. */
  clickAt(x: number, y: number): Promise<void>;
  /** Moves the mouse there, without a press. */
  pointAt(x: number, y: number): Promise<void>;
  /** The events that anybody listens for on the page's document and elements, an entry a listener, sorted: asked of the browser itself. */
  listeners(): Promise<string[]>;
  /** What has the focus, as the browser tells it to screen readers; null: the page has not. */
  focused(): Promise<Focused | null>;
  /** Whether the browser's own search in the page finds `text`. */
  finds(text: string): Promise<boolean>;
  /** The mark on the extension's button, '' if none, and its title, as this tab shows them. */
  button(): Promise<{ badge: string; title: string }>;
  /** The address of the small window that is open at the extension's button; null: there is none. */
  popup(): Promise<string | null>;
  closePopup(): Promise<void>;
  /** The visible part of the page as PNG. */
  screenshot(): Promise<Buffer>;
  /** The page as it is printed, as PDF. */
  pdf(): Promise<Buffer>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

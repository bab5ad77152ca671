import type { Commands } from '../browser.ts';

/** A key and what it does; '' where the browser gave none. */
export interface Shortcut {
  keys: string;
  does: string;
}

/** The extension's keys as the browser has them now; Chromium does not say what the button's do: `theButtons`. */
export function shortcutsOf(commands: readonly Commands.Command[], theButtons: string): Shortcut[] {
  return commands.map(({ shortcut = '', description }) => ({
    keys: shortcut,
    does: description || theButtons,
  }));
}

/** Where browsers let readers change the keys of extensions. Firefox opens no such address for an extension. */
export const SHORTCUT_PAGE = 'chrome://extensions/shortcuts';

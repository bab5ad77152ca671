import type { Commands } from '../browser.ts';

/** A key and what it does; '' where the browser gave none. */
export interface Shortcut {
  keys: string;
  does: string;
}

/** The extension's keys as the browser has them now. */
export function shortcutsOf(commands: readonly Commands.Command[]): Shortcut[] {
  return commands.map(({ shortcut = '', description = '' }) => ({
    keys: shortcut,
    does: description,
  }));
}

/** Where browsers let readers change the keys of extensions. Firefox opens no such address for an extension. */
export const SHORTCUT_PAGE = 'chrome://extensions/shortcuts';

import type { Browser, Commands } from '../browser.ts';

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

/** Where Chromium lets readers change the keys of extensions. */
const SHORTCUT_PAGE = 'chrome://extensions/shortcuts';

/** Firefox has a call for it, which no types know yet. */
interface OpensShortcuts {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own page for the keys of extensions. */
export async function openShortcutPage({
  commands,
  tabs,
}: Pick<Browser, 'commands' | 'tabs'>): Promise<void> {
  const { openShortcutSettings } = commands as OpensShortcuts;
  if (openShortcutSettings) await openShortcutSettings();
  else await tabs.create({ url: SHORTCUT_PAGE });
}

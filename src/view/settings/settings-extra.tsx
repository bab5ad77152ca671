import type { OpenView } from '../extras.ts';
import { openKeySheet } from './key-sheet.tsx';
import { openSettings } from './settings-popover.tsx';

/** What the extra "settings" can do. */
export interface SettingsExtra {
  /** Opens the settings under their button in the bar; to be called once: the button then does it by itself. */
  openSettings(view: OpenView, button: HTMLButtonElement): void;
  /** Opens the sheet that lists the keys. */
  openKeySheet(view: OpenView): void;
}

export const settingsExtra: SettingsExtra = { openSettings, openKeySheet };

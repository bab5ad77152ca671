import type { OpenView } from '../extras.ts';
import { openKeySheet } from './key-sheet.tsx';

/** What the extra "settings" can do. */
export interface SettingsExtra {
  /** Opens the sheet that lists the keys. */
  openKeySheet(view: OpenView): void;
}

export const settingsExtra: SettingsExtra = { openKeySheet };

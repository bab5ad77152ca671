import { applyEdit, type SettingsEdit } from '../settings/settings-edit.ts';
import type { OptionsDeps } from './show-options.tsx';

/** Changes what is stored at that moment, as views do: what tabs change at once is not lost. */
export function editIn({ store }: Pick<OptionsDeps, 'store'>): (edit: SettingsEdit) => void {
  return (edit) => void store.change((before) => applyEdit(before, edit));
}

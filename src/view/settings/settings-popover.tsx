import { render } from 'preact';
import type { ReadingSettings } from '../../settings/reading-settings.ts';
import { applyEdit } from '../../settings/settings-edit.ts';
import { adoptStyles } from '../adopt-styles.ts';
import type { OpenView } from '../extras.ts';
import { makePopover } from '../popover.ts';
import css from '../styles/reading-form.css?inline';
import { openKeySheet } from './key-sheet.tsx';
import { ReadingForm } from './reading-form.tsx';

/** Opens the settings under their button in the bar, which opens and closes them from then on. */
export function openSettings(view: OpenView, button: HTMLButtonElement): void {
  adoptStyles(view.dialog, css);
  const label = view.texts.translate('viewSettings');
  const popover = makePopover(view, button, { name: 'settings', label });
  const draw = () => render(<SettingsForm view={view} />, popover);
  draw();
  view.watch(draw);
  view.closing.addEventListener('abort', () => render(null, popover));
  popover.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') {
      popover.querySelector<HTMLElement>('input:checked')?.focus();
    }
  });
  popover.showPopover({ source: button });
}

function SettingsForm({ view }: { view: OpenView }) {
  const { settings } = view.state();
  const edit = (fields: Partial<ReadingSettings>) => ({ type: 'setReading', fields }) as const;
  return (
    <>
      <ReadingForm
        texts={view.texts}
        reading={settings.reading}
        onTry={(fields) =>
          view.dispatch({ type: 'settingsChanged', settings: applyEdit(settings, edit(fields)) })
        }
        onChange={(fields) => view.dispatch({ type: 'settingsEdited', edit: edit(fields) })}
      />
      <button type="button" class="open-key-sheet" onClick={() => openKeySheet(view)}>
        {view.texts.translate('keySheetTitle')}
      </button>
    </>
  );
}

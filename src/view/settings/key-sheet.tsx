import { render } from 'preact';
import type { OpenView } from '../extras.ts';
import { KEY_LIST, type KeyEntry } from '../key-list.ts';
import { hasVoices } from '../listen/has-voices.ts';
import { makeOverlay } from '../overlay.ts';
import { CloseIcon } from '../parts/icons.tsx';
import type { Texts } from '../texts.ts';

/** Opens the sheet that lists the keys of the view. */
export function openKeySheet(view: OpenView): void {
  if (view.dialog.querySelector('.key-sheet')) return;
  const label = view.texts.translate('keySheetTitle');
  const sheet = makeOverlay(view, {
    name: 'key-sheet',
    label,
    onClosed: () => render(null, sheet),
  });
  const { hasLetterKeys } = view.state().settings.reading;
  render(
    <KeySheet
      {...{ texts: view.texts, title: label, hasLetterKeys, onClose: () => sheet.close() }}
    />,
    sheet,
  );
  sheet.showModal();
}

interface KeySheetProps {
  texts: Texts;
  title: string;
  hasLetterKeys: boolean;
  onClose(): void;
}

function KeySheet({ texts, title, hasLetterKeys, onClose }: KeySheetProps) {
  const close = texts.translate('overlayClose');
  const entries = hasVoices() ? KEY_LIST : KEY_LIST.filter(({ needsVoice }) => !needsVoice);
  return (
    <div class="overlay-sheet">
      <div class="overlay-head">
        <h2>{title}</h2>
        <button type="button" aria-label={close} title={close} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      {!hasLetterKeys && <p>{texts.translate('keysOff')}</p>}
      <dl>
        {entries.map((entry) => (
          <KeyLine key={entry.does} texts={texts} entry={entry} />
        ))}
      </dl>
    </div>
  );
}

function KeyLine({ texts, entry }: { texts: Texts; entry: KeyEntry }) {
  return (
    <div class="key-line">
      <dt>
        {entry.keys.map((key) => (
          <kbd key={key} dir="auto">
            {key === 'Escape' ? texts.translate('keyNameEscape') : key}
          </kbd>
        ))}
      </dt>
      <dd>{texts.translate(entry.does)}</dd>
    </div>
  );
}

import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../../settings/settings.ts';
import { changeList } from '../../sites/change-list.ts';
import type { OptionsPageProps } from '../options-page.tsx';
import { exportText, type Imported, importText } from './exported.ts';
import { ForgetEverything } from './forget-everything.tsx';
import { ImportPreview } from './import-preview.tsx';

/** Everything as one file, out and in; and the end of it all. */
export function DataSection({ deps, settings }: OptionsPageProps) {
  const { translate } = deps.texts;
  const [imported, setImported] = useState<Imported | null>(null);
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const end = () => {
    setImported(null);
    input.current?.focus();
  };
  const take = (update: (before: Settings) => Settings) => {
    end();
    void changeList(deps.browser, deps.store, update).then(() =>
      setSaid(translate('optionsImported')),
    );
  };
  return (
    <>
      <p class="quiet">{translate('optionsDataIntro')}</p>
      <div class="line">
        <button type="button" onClick={() => save(exportText(settings))}>
          {translate('optionsExport')}
        </button>
        <label class="button">
          {translate('optionsImport')}
          <input
            class="unseen"
            ref={input}
            type="file"
            accept="application/json,.json"
            onChange={async ({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              setSaid('');
              if (file) setImported(importText(await file.text()));
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p role="status" class="hint">
        {said}
      </p>
      {imported && (
        <ImportPreview
          texts={deps.texts}
          now={settings}
          imported={imported}
          onTake={take}
          onCancel={end}
        />
      )}
      <ForgetEverything deps={deps} />
    </>
  );
}

/** Hands a text to the reader as a file. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'galley-settings.json';
  link.click();
  URL.revokeObjectURL(url);
}

import { useState } from 'preact/hooks';
import { forgetEverything } from '../../forget-everything.ts';
import type { Settings } from '../../settings/settings.ts';
import type { OptionsPageProps } from '../options-page.tsx';
import { exportText, type Imported, importText } from './exported.ts';
import { ImportPreview } from './import-preview.tsx';

/** Everything as one file, out and in; and the end of it all. */
export function DataSection({ deps, settings }: OptionsPageProps) {
  const { translate } = deps.texts;
  const [imported, setImported] = useState<Imported | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const take = (then: Settings) => {
    setImported(null);
    void deps.store.change(() => then).then(() => setSaid(translate('optionsImported')));
  };
  const forget = () => {
    setAsked(false);
    void forgetEverything(deps.browser, deps.store).then(() =>
      setSaid(translate('optionsForgotten')),
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
            type="file"
            accept="application/json,.json"
            onChange={async ({ currentTarget }) => {
              const file = currentTarget.files?.[0];
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
          onCancel={() => setImported(null)}
        />
      )}
      <h3>{translate('optionsForget')}</h3>
      <p class="quiet">{translate('optionsForgetHint')}</p>
      {isAsked ? (
        <div class="line">
          <button type="button" class="danger" onClick={forget}>
            {translate('optionsForgetSure')}
          </button>
          <button type="button" class="plain" onClick={() => setAsked(false)}>
            {translate('optionsCancel')}
          </button>
        </div>
      ) : (
        <button type="button" class="danger" onClick={() => setAsked(true)}>
          {translate('optionsForgetAll')}
        </button>
      )}
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

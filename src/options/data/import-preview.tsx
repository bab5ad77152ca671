import type { Settings } from '../../settings/settings.ts';
import type { MessageKey } from '../../strings.ts';
import type { Texts } from '../../view/texts.ts';
import { changesBetween, type SectionChange } from './changes.ts';
import type { Imported } from './exported.ts';

interface ImportPreviewProps {
  texts: Texts;
  now: Settings;
  imported: Imported;
  onTake(settings: Settings): void;
  onCancel(): void;
}

const ERRORS = {
  notJson: 'importNotJson',
  notOurs: 'importNotOurs',
  newer: 'importNewer',
} as const satisfies Record<string, MessageKey>;

const TITLES: Record<SectionChange['section'], MessageKey> = {
  sites: 'optionsSites',
  promos: 'optionsPromos',
  people: 'optionsPeople',
  reading: 'optionsReading',
};

/** So many names are told of each; the rest is counted. */
const MAX_NAMES = 12;

/** What a file would change, before it does; and what of it cannot be used. */
export function ImportPreview({ texts, now, imported, onTake, onCancel }: ImportPreviewProps) {
  const { translate } = texts;
  if ('error' in imported) {
    const line = 'line' in imported ? imported.line : null;
    return (
      <p class="told" role="alert">
        {translate(ERRORS[imported.error])}
        {line !== null && ` ${translate('importLine', texts.number(line))}`}
      </p>
    );
  }
  const changes = changesBetween(now, imported.settings);
  return (
    <section class="changes" aria-label={translate('importPreview')}>
      <p>{translate(changes.length > 0 ? 'importPreview' : 'importNothing')}</p>
      {changes.map((change) => (
        <Change key={change.section} texts={texts} change={change} />
      ))}
      {imported.faults.length > 0 && (
        <>
          <p>{translate('importFaults')}</p>
          <ul>
            {imported.faults.map(({ path, line }) => (
              <li key={path}>
                <code>{path}</code>
                {line !== null && ` ${translate('importLine', texts.number(line))}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="line">
        {changes.length > 0 && (
          <button type="button" class="primary" onClick={() => onTake(imported.settings)}>
            {translate('importTake')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {translate('optionsCancel')}
        </button>
      </div>
    </section>
  );
}

function Change({ texts, change }: { texts: Texts; change: SectionChange }) {
  const { translate } = texts;
  const parts = [
    ['importAdded', change.added],
    ['importRemoved', change.removed],
    ['importChanged', change.changed],
  ] as const;
  return (
    <>
      <strong>{translate(TITLES[change.section])}</strong>
      <ul>
        {parts
          .filter(([, names]) => names.length > 0)
          .map(([key, names]) => (
            <li key={key}>{translate(key, texts.number(names.length), shortened(names))}</li>
          ))}
      </ul>
    </>
  );
}

const shortened = (names: readonly string[]) =>
  names.slice(0, MAX_NAMES).join(', ') + (names.length > MAX_NAMES ? ' …' : '');

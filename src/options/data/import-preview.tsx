import { useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../settings/settings.ts';
import type { MessageKey } from '../../strings.ts';
import { ChoiceField } from '../../view/settings/choice-field.tsx';
import type { Texts } from '../../view/texts.ts';
import { changesBetween, type PartChange } from './changes.ts';
import type { Imported } from './exported.ts';
import { mergeSettings } from './merge-settings.ts';
import { nameOf } from './names.ts';

interface ImportPreviewProps {
  texts: Texts;
  now: Settings;
  imported: Imported;
  /** Called with what makes the settings after the import of those at that moment. */
  onTake(update: (settings: Settings) => Settings): void;
  onCancel(): void;
}

const ERRORS = {
  notJson: 'importNotJson',
  notOurs: 'importNotOurs',
  newer: 'importNewer',
} as const satisfies Record<string, MessageKey>;

const WAYS = ['add', 'replace'] as const;
type Way = (typeof WAYS)[number];

/** What a file would change, before it does; and what of it cannot be used. */
export function ImportPreview(props: ImportPreviewProps) {
  const { texts, imported } = props;
  if (!('error' in imported)) return <Preview {...props} imported={imported} />;
  const line = 'line' in imported ? imported.line : null;
  return (
    <p class="told" role="alert">
      {texts.translate(ERRORS[imported.error])}
      {line !== null && ` ${texts.translate('importLine', texts.number(line))}`}
    </p>
  );
}

type Sound = Extract<Imported, { settings: Settings }>;

function Preview({
  texts,
  now,
  imported: { settings: file, faults },
  onTake,
  onCancel,
}: ImportPreviewProps & { imported: Sound }) {
  const { translate } = texts;
  const [way, setWay] = useState<Way>('add');
  const update = (before: Settings) => (way === 'add' ? mergeSettings(before, file) : file);
  const changes = useMemo(() => changesBetween(now, update(now), texts), [now, file, way, texts]);
  return (
    <section class="changes" aria-labelledby="changes-title">
      <h3 id="changes-title" tabIndex={-1} ref={takeFocus}>
        {translate('importPreview')}
      </h3>
      <ChoiceField
        name="import-way"
        legend={translate('importWay')}
        choices={WAYS}
        labels={{ add: translate('importAdd'), replace: translate('importReplace') }}
        value={way}
        onChange={(chosen) => setWay(chosen)}
      />
      <div role="status">
        {changes.length === 0 && <p>{translate('importNothing')}</p>}
        {changes.map((change) => (
          <Change key={change.title} texts={texts} change={change} />
        ))}
      </div>
      <Faults texts={texts} faults={faults} />
      <div class="line">
        {changes.length > 0 && (
          <button type="button" class="primary" onClick={() => onTake(update)}>
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

/** What the reader asked for has come: they go on from there. */
const takeFocus = (element: HTMLElement | null) => element?.focus();

/** So many names and faults are told of each; the rest is counted, or was told by its like. */
const MAX_NAMES = 12;
const MAX_FAULTS = 50;

function Faults({ texts, faults }: { texts: Texts; faults: Sound['faults'] }) {
  if (faults.length === 0) return null;
  return (
    <>
      <p>{texts.translate('importFaults')}</p>
      <ul>
        {faults.slice(0, MAX_FAULTS).map(({ path, line }) => (
          <li key={path}>
            {nameOf(path, texts)}
            {line !== null && ` ${texts.translate('importLine', texts.number(line))}`}
          </li>
        ))}
        {faults.length > MAX_FAULTS && <li>…</li>}
      </ul>
    </>
  );
}

function Change({ texts, change }: { texts: Texts; change: PartChange }) {
  const { translate } = texts;
  const parts = [
    ['importAdded', change.added],
    ['importRemoved', change.removed],
    ['importChanged', change.changed],
  ] as const;
  return (
    <>
      <strong>{translate(change.title)}</strong>
      <ul>
        {parts
          .filter(([, names]) => names.length > 0)
          .map(([key, names]) => (
            <li key={key}>{translate(key, texts.number(names.length), shortened(names))}</li>
          ))}
        {change.set.map(({ name, before, after }) => (
          <li key={name}>
            {name}: <bdi>{before}</bdi> {texts.direction === 'rtl' ? '←' : '→'} <bdi>{after}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

const shortened = (names: readonly string[]) =>
  names.slice(0, MAX_NAMES).join(', ') + (names.length > MAX_NAMES ? ' …' : '');

import { useState } from 'preact/hooks';
import type { PromoSettings, SitePromos } from '../../settings/promo-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { applyEdit, type SettingsEdit } from '../../settings/settings-edit.ts';
import type { OptionsPageProps } from '../options-page.tsx';
import { AddLine } from '../parts/add-line.tsx';
import { RemovableList } from '../parts/removable-list.tsx';
import { KIND_NAMES } from './kind-names.ts';
import { phrasesIn } from './phrases-in.ts';

/** The reader's own phrases, and what is remembered for each site. */
export function PromosSection({ deps, settings }: OptionsPageProps) {
  const { translate } = deps.texts;
  const [sample, setSample] = useState('');
  const { phrases, bySite } = settings.promos;
  const change = (update: (promos: PromoSettings) => PromoSettings) =>
    void deps.store.change((before) => ({ ...before, promos: update(before.promos) }));
  const found = phrasesIn(sample, phrases);
  return (
    <>
      <h3>{translate('optionsOwnPhrases')}</h3>
      <p class="hint">{translate('optionsOwnPhrasesHint')}</p>
      <AddLine
        label={translate('optionsPhrase')}
        action={translate('optionsAdd')}
        onAdd={(phrase) =>
          change((promos) => ({ ...promos, phrases: [...new Set([...promos.phrases, phrase])] }))
        }
      />
      <RemovableList
        texts={deps.texts}
        items={phrases}
        onRemove={(phrase) =>
          change((promos) => ({
            ...promos,
            phrases: promos.phrases.filter((other) => other !== phrase),
          }))
        }
      />
      <label class="named search" for="phrase-sample">
        {translate('optionsPhraseTest')}
      </label>
      <input
        id="phrase-sample"
        type="text"
        dir="auto"
        value={sample}
        onInput={({ currentTarget }) => setSample(currentTarget.value)}
      />
      <p class="hint" role="status">
        {sample &&
          (found.length > 0
            ? translate('optionsPhraseFound', found.join(', '))
            : translate('optionsPhraseNotFound'))}
      </p>
      <h3>{translate('optionsRemembered')}</h3>
      {Object.keys(bySite).length === 0 && (
        <p class="empty">{translate('optionsRememberedNone')}</p>
      )}
      {Object.entries(bySite).map(([site, promos]) => (
        <Remembered key={site} {...{ deps, settings, site, promos }} />
      ))}
    </>
  );
}

interface RememberedProps extends Pick<OptionsPageProps, 'deps'> {
  settings: Settings;
  site: string;
  promos: SitePromos;
}

/** What the reader decided on one site, each with a button that undoes it. */
function Remembered({ deps, site, promos }: RememberedProps) {
  const { translate } = deps.texts;
  const edit = (change: SettingsEdit) =>
    void deps.store.change((before) => applyEdit(before, change));
  const kinds = promos.keptKinds.map((kind) => translate(KIND_NAMES[kind]));
  return (
    <details>
      <summary>
        <bdi>{site}</bdi>
      </summary>
      {kinds.length > 0 && <p class="hint">{translate('optionsKeptKinds')}</p>}
      <RemovableList
        texts={deps.texts}
        items={kinds}
        onRemove={(name) => {
          const kind = promos.keptKinds[kinds.indexOf(name)];
          if (kind) edit({ type: 'setKeptKind', site, kind, isOn: false });
        }}
      />
      {promos.keptTexts.length > 0 && <p class="hint">{translate('optionsKeptTexts')}</p>}
      <RemovableList
        texts={deps.texts}
        items={promos.keptTexts}
        onRemove={(text) => edit({ type: 'setKeptText', site, text, isOn: false })}
      />
      {promos.removedTexts.length > 0 && <p class="hint">{translate('optionsRemovedTexts')}</p>}
      <RemovableList
        texts={deps.texts}
        items={promos.removedTexts}
        onRemove={(text) => edit({ type: 'setRemovedText', site, text, isOn: false })}
      />
    </details>
  );
}

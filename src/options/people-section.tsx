import { PEOPLE_DEFAULTS, type PeopleSettings } from '../settings/people-settings.ts';
import { applyEdit, type SettingsEdit } from '../settings/settings-edit.ts';
import { ChoiceField } from '../view/settings/choice-field.tsx';
import type { OptionsPageProps } from './options-page.tsx';
import { AddLine } from './parts/add-line.tsx';
import { RemovableList } from './parts/removable-list.tsx';

const ORDERS: PeopleSettings['order'][] = [PEOPLE_DEFAULTS.order, 'appearance'];

/** In which order people are listed, and who is never marked. */
export function PeopleSection({ deps, settings }: OptionsPageProps) {
  const { translate } = deps.texts;
  const edit = (change: SettingsEdit) =>
    void deps.store.change((before) => applyEdit(before, change));
  return (
    <>
      <div class="reading-form">
        <ChoiceField
          name="people-order"
          legend={translate('optionsPeopleOrder')}
          choices={ORDERS}
          labels={{
            presence: translate('optionsOrderPresence'),
            appearance: translate('optionsOrderAppearance'),
          }}
          value={settings.people.order}
          onChange={(order) => edit({ type: 'setPeopleOrder', order })}
        />
      </div>
      <h3>{translate('optionsNeverMarked')}</h3>
      <p class="hint">{translate('optionsNeverMarkedHint')}</p>
      <AddLine
        label={translate('optionsFullName')}
        action={translate('optionsAdd')}
        onAdd={(name) => edit({ type: 'setNeverHighlight', name, isOn: true })}
      />
      <RemovableList
        texts={deps.texts}
        items={settings.people.neverHighlight}
        onRemove={(name) => edit({ type: 'setNeverHighlight', name, isOn: false })}
      />
    </>
  );
}

import { MAX_NAME, PEOPLE_DEFAULTS, type PeopleSettings } from '../settings/people-settings.ts';
import { ChoiceField } from '../view/settings/choice-field.tsx';
import { editIn } from './edit.ts';
import type { OptionsPageProps } from './options-page.tsx';
import { AddLine } from './parts/add-line.tsx';
import { RemovableList } from './parts/removable-list.tsx';
import { UnsyncedNote } from './parts/unsynced-note.tsx';

const ORDERS: PeopleSettings['order'][] = [PEOPLE_DEFAULTS.order, 'appearance'];

/** In which order people are listed, who is never marked, and what the reader corrected in articles. */
export function PeopleSection(props: OptionsPageProps) {
  const { deps, settings, correctedArticles } = props;
  const { translate } = deps.texts;
  const edit = editIn(deps);
  const never = (name: string, isOn: boolean) => edit({ type: 'setNeverHighlight', name, isOn });
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
        texts={deps.texts}
        label={translate('optionsFullName')}
        maxLength={MAX_NAME}
        onAdd={(name) => never(name, true)}
      />
      <UnsyncedNote {...props} section="people" />
      <RemovableList
        texts={deps.texts}
        label={translate('optionsNeverMarked')}
        items={settings.people.neverHighlight}
        onSwitch={never}
      />
      <h3>{translate('optionsCorrections')}</h3>
      <p class="hint" role="status">
        {translate('optionsCorrectedArticles', deps.texts.number(correctedArticles))}
      </p>
      <button
        type="button"
        aria-disabled={correctedArticles === 0}
        onClick={() => void deps.peopleEdits.forgetAll()}
      >
        {translate('optionsForgetCorrections')}
      </button>
    </>
  );
}

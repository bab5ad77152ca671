import { MAX_PHRASE, type PromoSettings } from '../../settings/promo-settings.ts';
import { editIn } from '../edit.ts';
import { AddLine } from '../parts/add-line.tsx';
import { RemovableList } from '../parts/removable-list.tsx';
import type { OptionsDeps } from '../show-options.tsx';

/** The reader's own phrases that tell a promo. */
export function OwnPhrases({ deps, promos }: { deps: OptionsDeps; promos: PromoSettings }) {
  const { translate } = deps.texts;
  const edit = editIn(deps);
  const onSwitch = (phrase: string, isOn: boolean) => edit({ type: 'setPhrase', phrase, isOn });
  return (
    <>
      <h3>{translate('optionsOwnPhrases')}</h3>
      <p class="hint">{translate('optionsOwnPhrasesHint')}</p>
      <AddLine
        texts={deps.texts}
        label={translate('optionsPhrase')}
        maxLength={MAX_PHRASE}
        onAdd={(phrase) => onSwitch(phrase, true)}
      />
      <RemovableList
        texts={deps.texts}
        label={translate('optionsOwnPhrases')}
        items={promos.phrases}
        onSwitch={onSwitch}
      />
    </>
  );
}

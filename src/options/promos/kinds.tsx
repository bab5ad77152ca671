import { PROMO_KINDS } from '../../clean/removal.ts';
import type { PromoSettings } from '../../settings/promo-settings.ts';
import { KIND_NAME } from '../../view/promos/kind-name.ts';
import { editIn } from '../edit.ts';
import type { OptionsDeps } from '../show-options.tsx';

/** Which kinds of promos are taken out, on all sites. */
export function Kinds({ deps, promos }: { deps: OptionsDeps; promos: PromoSettings }) {
  const { translate } = deps.texts;
  const edit = editIn(deps);
  return (
    <>
      <h3 id="kinds-title">{translate('optionsKinds')}</h3>
      <p class="hint" id="kinds-hint">
        {translate('optionsKindsHint')}
      </p>
      <fieldset class="ticks" aria-labelledby="kinds-title" aria-describedby="kinds-hint">
        {PROMO_KINDS.map((kind) => (
          <label class="tick" key={kind}>
            <input
              type="checkbox"
              checked={!promos.keptKinds.includes(kind)}
              onChange={({ currentTarget }) =>
                edit({ type: 'setKindKeptEverywhere', kind, isOn: !currentTarget.checked })
              }
            />
            <span>{translate(KIND_NAME[kind])}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

import type { PromosAction } from '../promos-state.ts';
import { countSentence } from '../removal-counts.ts';
import type { ViewState } from '../state.ts';
import type { Texts } from '../texts.ts';
import { NextIcon } from './icons.tsx';

interface RemovalsBarProps {
  texts: Texts;
  state: ViewState;
  dispatch(action: PromosAction): void;
}

/** How many promos went and of which kind, with the way to see them and to bring them back; nothing if none did. */
export function RemovalsBar({ texts, state, dispatch }: RemovalsBarProps) {
  const { translate } = texts;
  const { removals, isValveOpen } = state.reading;
  if (removals.length === 0 && !isValveOpen) return null;
  return (
    <section
      class="removals-bar"
      aria-label={translate('viewPromosLabel')}
      lang={texts.locale}
      dir={texts.direction}
    >
      {isValveOpen && <p>{translate('viewValveOpen')}</p>}
      {removals.length > 0 && <Removals texts={texts} state={state} dispatch={dispatch} />}
    </section>
  );
}

function Removals({ texts, state, dispatch }: RemovalsBarProps) {
  const { translate } = texts;
  const { isPromoListOpen, arePromosShown, restored } = state;
  const isAnyRemoved = restored.size < state.reading.removals.length;
  return (
    <>
      <p role="status">{countSentence(texts, state)}</p>
      <div class="bar-actions">
        <button
          type="button"
          class="list-promos"
          aria-expanded={isPromoListOpen}
          aria-controls="promo-list"
          onClick={() => dispatch({ type: 'promoListToggled' })}
        >
          {translate('viewPromosList')}
          <NextIcon />
        </button>
        <button
          type="button"
          class="show-promos"
          onClick={() => dispatch({ type: 'promosToggled' })}
        >
          {translate(arePromosShown ? 'viewPromosHide' : 'viewPromosShow')}
        </button>
        <button
          type="button"
          class="restore-all"
          onClick={() => dispatch({ type: isAnyRemoved ? 'allRestored' : 'allRemovedAgain' })}
        >
          {translate(isAnyRemoved ? 'viewRestoreAll' : 'viewRemoveAllAgain')}
        </button>
      </div>
      <div id="promo-list" class="promo-list" hidden={!isPromoListOpen} />
    </>
  );
}

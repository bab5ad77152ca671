import type { Action, ViewState } from '../state.ts';
import type { Texts } from '../texts.ts';

interface RemovalsBarProps {
  texts: Texts;
  state: ViewState;
  dispatch(action: Action): void;
}

/** How many promos went, with the buttons that show them and bring them back; nothing if none did. */
export function RemovalsBar({ texts, state, dispatch }: RemovalsBarProps) {
  const { translate } = texts;
  const { removals, isValveOpen } = state.reading;
  if (isValveOpen) {
    return (
      <section class="removals-bar" aria-label={translate('viewPromosLabel')}>
        <p dir={texts.direction}>{translate('viewValveOpen')}</p>
      </section>
    );
  }
  if (removals.length === 0) return null;
  const isAnyRemoved = state.restored.size < removals.length;
  const removed = removals.length - state.restored.size;
  return (
    <section class="removals-bar" aria-label={translate('viewPromosLabel')}>
      <p role="status" dir={texts.direction}>
        {texts.count('viewPromosRemoved', removed)}
      </p>
      <button
        type="button"
        class="show-promos"
        aria-expanded={state.arePromosShown}
        onClick={() => dispatch({ type: 'promosToggled' })}
      >
        {translate(state.arePromosShown ? 'viewPromosHide' : 'viewPromosShow')}
      </button>
      <button
        type="button"
        class="restore-all"
        onClick={() => dispatch({ type: isAnyRemoved ? 'allRestored' : 'allRemovedAgain' })}
      >
        {translate(isAnyRemoved ? 'viewRestoreAll' : 'viewRemoveAllAgain')}
      </button>
    </section>
  );
}

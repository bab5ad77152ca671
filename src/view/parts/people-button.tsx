import type { Action, ViewState } from '../state.ts';
import type { Texts } from '../texts.ts';
import { PeopleIcon } from './icons.tsx';

interface PeopleButtonProps {
  texts: Texts;
  state: ViewState;
  dispatch(action: Action): void;
}

/** Opens and closes the list of people, and says how many are on it. */
export function PeopleButton({ texts, state, dispatch }: PeopleButtonProps) {
  const count = state.people.length;
  return (
    <button
      type="button"
      class="toggle-people"
      aria-expanded={state.isPanelOpen}
      aria-controls="people"
      onClick={() => dispatch({ type: 'panelToggled' })}
    >
      <PeopleIcon />
      <span>{texts.translate('viewPeople')}</span>
      {count > 0 && <span class="count">{texts.number(count)}</span>}
    </button>
  );
}

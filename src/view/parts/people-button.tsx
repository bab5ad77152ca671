import type { ListedPerson } from '../../people/edit/listed-person.ts';
import type { Action, ViewState } from '../state.ts';
import type { Texts } from '../texts.ts';
import { PeopleIcon } from './icons.tsx';

interface PeopleButtonProps {
  texts: Texts;
  state: ViewState;
  dispatch(action: Action): void;
}

/** Opens and closes the list of people, and says how many the story names: its author is none of them. */
export function PeopleButton({ texts, state, dispatch }: PeopleButtonProps) {
  const isOfStory = ({ absence, isAuthor }: ListedPerson) => absence === null && !isAuthor;
  const count = state.people.listed.filter(isOfStory).length;
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

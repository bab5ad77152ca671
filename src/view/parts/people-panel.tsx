import { type Action, type ViewState, visibleMentions } from '../state.ts';
import type { Texts } from '../texts.ts';
import { CloseIcon } from './icons.tsx';
import { PersonEntry } from './person-entry.tsx';

interface PeoplePanelProps {
  texts: Texts;
  state: ViewState;
  dispatch(action: Action): void;
}

/** What to say while there is no one to list. */
function statusText({ translate }: Texts, state: ViewState, shown: number): string {
  if (state.peopleStatus === 'failed') return translate('viewPeopleFailed');
  if (state.peopleStatus === 'looking') return translate('viewPeopleLooking');
  return shown === 0 ? translate('viewPeopleNone') : '';
}

/** The people of the story, most present first, with the way from mention to mention. */
export function PeoplePanel({ texts, state, dispatch }: PeoplePanelProps) {
  const people = [...state.people.entries()]
    .map(([index, person]) => ({ index, person, mentions: visibleMentions(state, index) }))
    .filter(({ mentions }) => mentions.length > 0);
  return (
    <aside
      id="people"
      class="people-panel"
      aria-busy={state.peopleStatus === 'looking'}
      aria-labelledby="people-title"
      hidden={!state.isPanelOpen}
    >
      <div class="people-head">
        <h2 id="people-title">{texts.translate('viewPeopleTitle')}</h2>
        <button
          type="button"
          class="hide-people"
          aria-label={texts.translate('viewPeopleHide')}
          onClick={() => dispatch({ type: 'panelToggled' })}
        >
          <CloseIcon />
        </button>
      </div>
      <p class="people-status" role="status">
        {statusText(texts, state, people.length)}
      </p>
      <ol class="people">
        {people.map(({ index, person, mentions }) => (
          <PersonEntry
            key={index}
            texts={texts}
            person={person}
            index={index}
            mentions={mentions}
            selected={state.selected?.person === index ? state.selected : null}
            dispatch={dispatch}
          />
        ))}
      </ol>
    </aside>
  );
}

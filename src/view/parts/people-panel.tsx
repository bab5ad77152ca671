import type { MessageKey } from '../../strings.ts';
import type { Action, ViewState } from '../state.ts';
import type { Texts } from '../texts.ts';
import { CloseIcon } from './icons.tsx';

interface PeoplePanelProps {
  texts: Texts;
  state: ViewState;
  dispatch(action: Action): void;
}

/** What to say where there is no one to list; null where there is. */
function statusKey({ people }: ViewState): MessageKey | null {
  if (people.status === 'failed') return 'viewPeopleFailed';
  if (people.status === 'looking') return 'viewPeopleLooking';
  if (people.found.length > 0) return null;
  if (people.coverage === 'none') return 'viewPeopleUnsupported';
  return people.coverage === 'partial' ? 'viewPeopleNoneFound' : 'viewPeopleNone';
}

/** The panel of the people; who they are is drawn into it by the extra "people". */
export function PeoplePanel({ texts, state, dispatch }: PeoplePanelProps) {
  const status = statusKey(state);
  return (
    <aside
      id="people"
      class="people-panel"
      aria-busy={state.people.status === 'looking'}
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
        {status && texts.translate(status)}
      </p>
      <div class="people-body" />
    </aside>
  );
}

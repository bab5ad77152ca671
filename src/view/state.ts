import type { BlockMention } from '../people/person.ts';
import { DEFAULTS, type Settings } from '../settings/settings.ts';
import { applyEdit, type SettingsEdit } from '../settings/settings-edit.ts';
import {
  NO_PEOPLE_YET,
  type PeopleAction,
  type PeopleState,
  reducePeople,
  visibleMentionsOf,
} from './people-state.ts';
import { firstPromos, type PromosAction, type PromosState, reducePromos } from './promos-state.ts';
import type { Reading } from './reading.ts';

/** Everything about the view that changes while it is open. */
export interface ViewState extends PromosState {
  reading: Reading;
  settings: Settings;
  people: PeopleState;
  isPanelOpen: boolean;
  /** Whether an extra that the reader asked for could not be loaded. */
  hasExtraFailed: boolean;
}

export type Action =
  | PeopleAction
  /** The reader changed a setting in this view. */
  | { type: 'settingsEdited'; edit: SettingsEdit }
  /** Settings were changed elsewhere. */
  | { type: 'settingsChanged'; settings: Settings }
  | { type: 'panelToggled' }
  | PromosAction
  | { type: 'extraFailed' };

/** The view as it opens. */
export function firstState(
  reading: Reading,
  isPanelOpen: boolean,
  settings: Settings = DEFAULTS,
): ViewState {
  return {
    reading,
    settings,
    people: NO_PEOPLE_YET,
    isPanelOpen,
    ...firstPromos(reading.removals),
    hasExtraFailed: false,
  };
}

/** Whether a mention stands in what was taken out of the article (and not brought back). */
function isRemoved({ reading, restored }: ViewState, mention: BlockMention): boolean {
  const block = reading.blocks[mention.block];
  return reading.removals.some(
    (removal, index) =>
      removal.block === block &&
      !restored.has(index) &&
      (!removal.part || (mention.start < removal.part.end && mention.end > removal.part.start)),
  );
}

const isVisibleIn = (state: ViewState) => (mention: BlockMention) => !isRemoved(state, mention);

/** The indices of a person's mentions that the reader can see, in order. */
export function visibleMentions(state: ViewState, person: string): number[] {
  return visibleMentionsOf(state.people, person, isVisibleIn(state));
}

/** The view after `action`. */
export function reduce(state: ViewState, action: Action): ViewState {
  switch (action.type) {
    case 'settingsEdited':
      return { ...state, settings: applyEdit(state.settings, action.edit) };
    case 'settingsChanged':
      return { ...state, settings: action.settings };
    case 'panelToggled':
      return { ...state, isPanelOpen: !state.isPanelOpen };
    case 'promosToggled':
    case 'promoListToggled':
    case 'removalToggled':
    case 'kindToggled':
    case 'removedByHand':
    case 'allRestored':
    case 'allRemovedAgain':
      return reducePromos(state, action);
    case 'extraFailed':
      return { ...state, hasExtraFailed: true };
    default:
      return { ...state, people: reducePeople(state.people, action, isVisibleIn(state)) };
  }
}

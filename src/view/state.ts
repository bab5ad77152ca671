import type { ArticlePerson, BlockMention } from '../people/person.ts';
import { DEFAULTS, type Settings } from '../settings/settings.ts';
import { applyEdit, type SettingsEdit } from '../settings/settings-edit.ts';
import type { Reading } from './reading.ts';

/** A mention by its place: the index of its person on the list, and its own among theirs. */
export interface Selected {
  person: number;
  mention: number;
}

/** Everything about the view that changes while it is open. */
export interface ViewState {
  reading: Reading;
  settings: Settings;
  /** Most present first. */
  people: ArticlePerson[];
  peopleStatus: 'looking' | 'found' | 'failed';
  isPanelOpen: boolean;
  /** The mention the reader is at; null before they follow anybody. */
  selected: Selected | null;
  arePromosShown: boolean;
  /** Indices of `reading.removals` that the reader brought back. */
  restored: ReadonlySet<number>;
  /** Whether an extra that the reader asked for could not be loaded. */
  hasExtraFailed: boolean;
}

export type Action =
  | { type: 'peopleFound'; people: ArticlePerson[] }
  | { type: 'peopleFailed' }
  /** The reader changed a setting in this view. */
  | { type: 'settingsEdited'; edit: SettingsEdit }
  /** Settings were changed elsewhere. */
  | { type: 'settingsChanged'; settings: Settings }
  | { type: 'panelToggled' }
  | { type: 'mentionSelected'; selected: Selected }
  | { type: 'personChosen'; person: number }
  | { type: 'stepped'; by: 1 | -1 }
  | { type: 'promosToggled' }
  | { type: 'removalToggled'; removal: number }
  | { type: 'allRestored' }
  | { type: 'allRemovedAgain' }
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
    people: [],
    peopleStatus: 'looking',
    isPanelOpen,
    selected: null,
    arePromosShown: false,
    restored: new Set(),
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

/** The indices of a person's mentions that the reader can see, in order. */
export function visibleMentions(state: ViewState, person: number): number[] {
  const mentions = state.people[person]?.mentions ?? [];
  return [...mentions.keys()].filter((index) => {
    const mention = mentions[index];
    return mention !== undefined && !isRemoved(state, mention);
  });
}

function step(state: ViewState, by: 1 | -1): Selected | null {
  const person = state.selected?.person ?? firstVisiblePerson(state);
  const visible = visibleMentions(state, person);
  const at = state.selected ? visible.indexOf(state.selected.mention) : -1;
  const next = at < 0 ? (by > 0 ? 0 : -1) : (at + by) % visible.length;
  const mention = visible.at(next);
  return mention === undefined ? null : { person, mention };
}

const firstVisiblePerson = (state: ViewState) =>
  state.people.findIndex((_, person) => visibleMentions(state, person).length > 0);

function choose(state: ViewState, person: number): Selected | null {
  const mention = visibleMentions(state, person)[0];
  if (state.selected?.person === person || mention === undefined) return null;
  return { person, mention };
}

function toggled(set: ReadonlySet<number>, index: number): ReadonlySet<number> {
  return new Set(set.has(index) ? [...set].filter((other) => other !== index) : [...set, index]);
}

// The author stands last: named on the page, but not one of the story's people.
const byPresence = (a: ArticlePerson, b: ArticlePerson) =>
  Number(a.isAuthor ?? false) - Number(b.isAuthor ?? false) ||
  b.mentions.length - a.mentions.length;

/** The view after `action`. */
export function reduce(state: ViewState, action: Action): ViewState {
  switch (action.type) {
    case 'peopleFound':
      return { ...state, peopleStatus: 'found', people: action.people.toSorted(byPresence) };
    case 'peopleFailed':
      return { ...state, peopleStatus: 'failed' };
    case 'settingsEdited':
      return { ...state, settings: applyEdit(state.settings, action.edit) };
    case 'settingsChanged':
      return { ...state, settings: action.settings };
    case 'panelToggled':
      return { ...state, isPanelOpen: !state.isPanelOpen };
    case 'mentionSelected':
      return { ...state, selected: action.selected, isPanelOpen: true };
    case 'personChosen':
      return { ...state, selected: choose(state, action.person) };
    case 'stepped':
      return { ...state, selected: step(state, action.by) };
    case 'promosToggled':
      return { ...state, arePromosShown: !state.arePromosShown };
    case 'removalToggled':
      return { ...state, restored: toggled(state.restored, action.removal) };
    case 'allRestored':
      return { ...state, restored: new Set(state.reading.removals.keys()) };
    case 'allRemovedAgain':
      return { ...state, restored: new Set() };
    case 'extraFailed':
      return { ...state, hasExtraFailed: true };
  }
}

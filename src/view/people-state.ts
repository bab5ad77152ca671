import type { Coverage } from '../people/coverage.ts';
import { applyEdits } from '../people/edit/apply-edits.ts';
import {
  type ListedMention,
  type ListedPerson,
  leaveOut,
  listPeople,
  orderPeople,
} from '../people/edit/listed-person.ts';
import { MAX_EDITS, type PersonEdit } from '../people/edit/person-edit.ts';
import type { ArticlePerson } from '../people/person.ts';
import type { PeopleSettings } from '../settings/people-settings.ts';

/** A mention by the key of its person and its index among theirs. */
export interface Selected {
  person: string;
  mention: number;
}

/** What was found out about the people of an article, and what the reader changed of it another day. */
export interface FoundPeople {
  people: ArticlePerson[];
  coverage: Coverage;
  edits: PersonEdit[];
}

/** The people of the story on screen. */
export interface PeopleState {
  status: 'looking' | 'found' | 'failed';
  coverage: Coverage;
  /** As they were found. */
  found: ListedPerson[];
  /** What the reader changed for this article, in this order. */
  edits: readonly PersonEdit[];
  /** `found` as `edits` and the settings make it, in the reader's order; those too who are away. */
  listed: ListedPerson[];
  /** The mention the reader is at; null while they follow nobody. */
  selected: Selected | null;
  /** Whether only the person that the reader follows is marked. */
  isOnly: boolean;
}

export type PeopleAction =
  | ({ type: 'peopleFound' } & FoundPeople)
  | { type: 'peopleFailed' }
  | { type: 'mentionSelected'; selected: Selected }
  /** Follows a person from their first mention on; lets go of whom the reader follows already. */
  | { type: 'personChosen'; person: string }
  | { type: 'stepped'; by: 1 | -1 }
  | { type: 'onlyToggled' }
  | { type: 'personEdited'; edit: PersonEdit }
  /** Takes back the last changes, so many of them. */
  | { type: 'editsUndone'; count: number }
  /** Brings back whom the reader hid, or said to be no person. */
  | { type: 'personShownAgain'; person: string };

export const NO_PEOPLE_YET: PeopleState = {
  status: 'looking',
  coverage: 'full',
  found: [],
  edits: [],
  listed: [],
  selected: null,
  isOnly: false,
};

/** What the reducer has to know of the rest of the view. */
export interface AroundPeople {
  /** The texts of the article's blocks. */
  blocks: { text: string }[];
  settings: PeopleSettings;
  /** Whether a mention stands in what the reader can see. */
  isVisible(mention: ListedMention): boolean;
}

/** The indices of a person's mentions that the reader can see, in order. */
export function visibleMentionsOf(
  { listed }: PeopleState,
  key: string,
  { isVisible }: Pick<AroundPeople, 'isVisible'>,
): number[] {
  const mentions = listed.find((person) => person.key === key)?.mentions ?? [];
  return mentions.flatMap((mention, index) => (isVisible(mention) ? index : []));
}

/** The people after `action`. */
export function reducePeople(
  state: PeopleState,
  action: PeopleAction,
  around: AroundPeople,
): PeopleState {
  switch (action.type) {
    case 'peopleFound': {
      const texts = around.blocks.map(({ text }) => text);
      const found = listPeople(action.people, texts);
      const { coverage, edits } = action;
      return relist({ ...state, status: 'found', coverage, found, edits }, around.settings);
    }
    case 'peopleFailed':
      return { ...state, status: 'failed' };
    case 'mentionSelected':
      return { ...state, selected: action.selected };
    case 'personChosen':
      return select(state, choose(state, action.person, around));
    case 'stepped':
      return select(state, step(state, action.by, around));
    case 'onlyToggled':
      return { ...state, isOnly: !state.isOnly && state.selected !== null };
    case 'personEdited':
      if (state.edits.length >= MAX_EDITS) return state;
      return relist({ ...state, edits: [...state.edits, action.edit] }, around.settings);
    case 'editsUndone':
      return relist({ ...state, edits: state.edits.slice(0, -action.count) }, around.settings);
    case 'personShownAgain': {
      const edits = state.edits.filter((edit) => !isTakingAway(edit, action.person));
      return relist({ ...state, edits }, around.settings);
    }
  }
}

const isTakingAway = ({ type, person }: PersonEdit, key: string) =>
  person === key && (type === 'hide' || type === 'notPerson');

/** Makes the list anew; the reader stays at the mention where they are, whoever is meant by it now. */
export function relist(state: PeopleState, settings: PeopleSettings): PeopleState {
  const { found, edits, listed, selected } = state;
  const edited = leaveOut(applyEdits(found, edits), settings.neverHighlight);
  const next = { ...state, listed: orderPeople(edited, settings.order) };
  const before = listed.find(({ key }) => key === selected?.person);
  const mention = before?.mentions[selected?.mention ?? 0];
  const place = mention ? placeOf(next, mention) : null;
  return select(next, isSamePlace(place, selected) ? selected : place);
}

const isSamePlace = (one: Selected | null, other: Selected | null) =>
  one?.person === other?.person && one?.mention === other?.mention;

function placeOf({ listed }: PeopleState, { block, start }: ListedMention): Selected | null {
  for (const { key, mentions, absence } of listed) {
    const mention = mentions.findIndex((other) => other.block === block && other.start === start);
    if (mention >= 0 && absence === null) return { person: key, mention };
  }
  return null;
}

const select = (state: PeopleState, selected: Selected | null): PeopleState => ({
  ...state,
  selected,
  isOnly: state.isOnly && selected !== null,
});

function choose(state: PeopleState, person: string, around: AroundPeople): Selected | null {
  const mention = visibleMentionsOf(state, person, around)[0];
  if (state.selected?.person === person || mention === undefined) return null;
  return { person, mention };
}

function step(state: PeopleState, by: 1 | -1, around: AroundPeople): Selected | null {
  const { selected, listed } = state;
  const visibleOf = (key: string) => visibleMentionsOf(state, key, around);
  const isFollowable = ({ key, absence }: ListedPerson) =>
    absence === null && visibleOf(key).length > 0;
  const person = selected?.person ?? listed.find(isFollowable)?.key;
  if (person === undefined) return null;
  const visible = visibleOf(person);
  const at = selected ? visible.indexOf(selected.mention) : -1;
  const next = at < 0 ? (by > 0 ? 0 : -1) : (at + by) % visible.length;
  const mention = visible.at(next);
  return mention === undefined ? null : { person, mention };
}

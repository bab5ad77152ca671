import type { Coverage } from '../people/coverage.ts';
import type { ListedMention, ListedPerson } from '../people/edit/listed-person.ts';
import type { PersonEdit } from '../people/edit/person-edit.ts';
import type { ArticlePerson } from '../people/person.ts';

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
  found: ArticlePerson[];
  /** What the reader changed for this article, in this order. */
  edits: readonly PersonEdit[];
  /** `found` as `edits` and the settings make it, in the reader's order; those too who are away. The extra "people" lists them. */
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
  | { type: 'editsChanged'; edits: readonly PersonEdit[] }
  | { type: 'peopleListed'; listed: ListedPerson[] };

export const NO_PEOPLE_YET: PeopleState = {
  status: 'looking',
  coverage: 'full',
  found: [],
  edits: [],
  listed: [],
  selected: null,
  isOnly: false,
};

/** Whether a mention stands in what the reader can see. */
export type IsVisible = (mention: ListedMention) => boolean;

/** The indices of a person's mentions that the reader can see, in order. */
export function visibleMentionsOf(
  { listed }: PeopleState,
  key: string,
  isVisible: IsVisible,
): number[] {
  const mentions = listed.find((person) => person.key === key)?.mentions ?? [];
  return mentions.flatMap((mention, index) => (isVisible(mention) ? index : []));
}

/** The people after `action`. */
export function reducePeople(
  state: PeopleState,
  action: PeopleAction,
  isVisible: IsVisible,
): PeopleState {
  switch (action.type) {
    case 'peopleFound': {
      const { people: found, coverage, edits } = action;
      return { ...state, status: 'found', found, coverage, edits };
    }
    case 'peopleFailed':
      return { ...state, status: 'failed' };
    case 'mentionSelected':
      return { ...state, selected: action.selected };
    case 'personChosen':
      return select(state, choose(state, action.person, isVisible));
    case 'stepped':
      return select(state, step(state, action.by, isVisible));
    case 'onlyToggled':
      return { ...state, isOnly: !state.isOnly && state.selected !== null };
    case 'editsChanged':
      return { ...state, edits: action.edits };
    case 'peopleListed':
      return relist(state, action.listed);
  }
}

/** The reader stays at the mention where they are, whoever is meant by it now. */
function relist(state: PeopleState, listed: ListedPerson[]): PeopleState {
  const { selected } = state;
  const before = state.listed.find(({ key }) => key === selected?.person);
  const mention = before?.mentions[selected?.mention ?? 0];
  const place = mention ? placeIn(listed, mention) : null;
  return select({ ...state, listed }, isSamePlace(place, selected) ? selected : place);
}

const isSamePlace = (one: Selected | null, other: Selected | null) =>
  one?.person === other?.person && one?.mention === other?.mention;

function placeIn(listed: ListedPerson[], { block, start }: ListedMention): Selected | null {
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

function choose(state: PeopleState, person: string, isVisible: IsVisible): Selected | null {
  const mention = visibleMentionsOf(state, person, isVisible)[0];
  if (state.selected?.person === person || mention === undefined) return null;
  return { person, mention };
}

function step(state: PeopleState, by: 1 | -1, isVisible: IsVisible): Selected | null {
  const { selected, listed } = state;
  const visibleOf = (key: string) => visibleMentionsOf(state, key, isVisible);
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

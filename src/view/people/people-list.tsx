import type { OpenView } from '../extras.ts';
import { visibleMentions } from '../state.ts';
import { AbsentPeople } from './absent-people.tsx';
import { EditsNote } from './edits-note.tsx';
import { PersonEntry } from './person-entry.tsx';

/** Who is in the story, in the reader's order, and how they are marked. */
export function PeopleList({ open }: { open: OpenView }) {
  const { people } = open.state();
  const entries = people.listed
    .filter(({ absence }) => absence === null)
    .map((person) => ({ person, mentions: visibleMentions(open.state(), person.key) }))
    .filter(({ mentions }) => mentions.length > 0);
  const hasFound = people.listed.length > 0;
  return (
    <>
      {hasFound && <ListControls open={open} isOrdered={entries.length > 1} />}
      <ol class="people" onKeyDown={walk}>
        {entries.map(({ person, mentions }) => (
          <PersonEntry
            key={person.key}
            open={open}
            person={person}
            mentions={mentions}
            at={placeOf(open, person.key, mentions)}
          />
        ))}
      </ol>
      {people.coverage === 'partial' && entries.length > 0 && (
        <p class="people-status">{open.texts.translate('peoplePartial')}</p>
      )}
      <AbsentPeople open={open} />
      <EditsNote open={open} />
    </>
  );
}

function placeOf({ state }: OpenView, key: string, mentions: number[]): number {
  const { selected } = state().people;
  return selected?.person === key ? mentions.indexOf(selected.mention) + 1 : 0;
}

/** The arrows go from name to name; Tab goes there too, through what an entry has opened. */
function walk(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const list = event.currentTarget as HTMLElement;
  const names = [...list.querySelectorAll<HTMLElement>('.person-name')];
  const at = names.indexOf(event.target as HTMLElement);
  if (!by || at < 0) return;
  event.preventDefault();
  names[at + by]?.focus();
}

/** The order of the list, and whether people are marked at all. */
function ListControls({ open, isOrdered }: { open: OpenView; isOrdered: boolean }) {
  const { texts, state, dispatch } = open;
  const { people, reading } = state().settings;
  const { showsHighlights } = reading;
  const order = people.order === 'presence' ? 'appearance' : 'presence';
  return (
    <div class="list-controls">
      {isOrdered && (
        <button
          type="button"
          class="order"
          aria-pressed={people.order === 'appearance'}
          onClick={() =>
            dispatch({ type: 'settingsEdited', edit: { type: 'setPeopleOrder', order } })
          }
        >
          {texts.translate('peopleInOrder')}
        </button>
      )}
      <button
        type="button"
        class="highlights"
        aria-pressed={showsHighlights}
        onClick={() => {
          const fields = { showsHighlights: !showsHighlights };
          dispatch({ type: 'settingsEdited', edit: { type: 'setReading', fields } });
        }}
      >
        {texts.translate('peopleHighlights')}
      </button>
    </div>
  );
}

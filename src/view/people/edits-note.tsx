import type { ListedPerson } from '../../people/edit/listed-person.ts';
import type { PersonEdit } from '../../people/edit/person-edit.ts';
import type { Texts } from '../texts.ts';
import type { PeoplePage } from './people-page.ts';

/** What the reader changed last, with the way back. */
export function EditsNote({ open }: { open: PeoplePage }) {
  const { texts, state, dispatch } = open;
  const { translate } = texts;
  const { edits, found } = state().people;
  const last = edits.at(-1);
  const undo = (label: string, count: number) => (
    <button type="button" onClick={() => dispatch({ type: 'editsUndone', count })}>
      {label}
    </button>
  );
  return (
    <div class="edits-note">
      <p role="status">{last && describeEdit(texts, last, found)}</p>
      {last && undo(translate('peopleUndo'), 1)}
      {edits.length > 1 && undo(texts.count('peopleUndoAll', edits.length), edits.length)}
    </div>
  );
}

/** A change in words; the persons by the names under which they were found. */
function describeEdit({ translate }: Texts, edit: PersonEdit, found: ListedPerson[]): string {
  const nameOf = (key: string) => found.find((person) => person.key === key)?.name ?? key;
  const name = nameOf(edit.person);
  switch (edit.type) {
    case 'rename':
      return translate('peopleRenamed', name, edit.name);
    case 'merge':
      return translate('peopleMerged', name, nameOf(edit.into));
    case 'split':
      return translate('peopleSplitOff', edit.text);
    case 'hide':
      return translate('peopleHidden', name);
    case 'notPerson':
      return translate('peopleSaidNotPerson', name);
  }
}

import { nameInKey } from '../../people/edit/listed-person.ts';
import type { PersonEdit } from '../../people/edit/person-edit.ts';
import type { OpenView } from '../extras.ts';
import type { Texts } from '../texts.ts';

/** What the reader changed last, with the way back. */
export function EditsNote({ open }: { open: OpenView }) {
  const { texts, state, dispatch } = open;
  const { translate } = texts;
  const { edits } = state().people;
  const last = edits.at(-1);
  const undo = (label: string, count: number) => (
    <button
      type="button"
      onClick={() => dispatch({ type: 'editsChanged', edits: edits.slice(0, -count) })}
    >
      {label}
    </button>
  );
  return (
    <div class="edits-note">
      <p role="status">{last && describeEdit(texts, last)}</p>
      {last && undo(translate('peopleUndo'), 1)}
      {edits.length > 1 && undo(texts.count('peopleUndoAll', edits.length), edits.length)}
    </div>
  );
}

/** A change in words; the persons by the names under which they were found. */
function describeEdit({ translate }: Texts, edit: PersonEdit): string {
  const isolated = (name: string) => `\u2068${name}\u2069`; // a name may run in another direction
  const nameOf = (key: string) => isolated(nameInKey(key));
  const name = nameOf(edit.person);
  switch (edit.type) {
    case 'rename':
      return translate('peopleRenamed', name, isolated(edit.name));
    case 'merge':
      return translate('peopleMerged', name, nameOf(edit.into));
    case 'split':
      return translate('peopleSplitOff', isolated(edit.text));
    case 'hide':
      return translate('peopleHidden', name);
    case 'notPerson':
      return translate('peopleSaidNotPerson', name);
  }
}

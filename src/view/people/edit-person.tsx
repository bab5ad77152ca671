import { type PersonEdit, withEdit } from '../../people/edit/person-edit.ts';
import type { PersonProps } from './person-props.ts';

/** Opens to what the reader can put right about a person: their name, who else they are, who they are not. */
export function EditPerson(props: PersonProps) {
  const { open, person } = props;
  const { translate } = open.texts;
  const edit = (change: PersonEdit) => {
    const edits = withEdit(open.state().people.edits, change);
    open.dispatch({ type: 'editsChanged', edits });
  };
  const button = (label: string, onClick: () => void) => (
    <button type="button" onClick={onClick}>
      {label}
    </button>
  );
  const { key } = person;
  const neverHighlight = { type: 'setNeverHighlight', name: person.name, isOn: true } as const;
  return (
    <details class="edit-person" onKeyDown={closeOnEscape}>
      <summary>{translate('peopleEdit')}</summary>
      <Rename {...props} edit={edit} />
      <Merge {...props} edit={edit} />
      <div class="edits">
        <Split {...props} edit={edit} />
        {button(translate('peopleHide'), () => edit({ type: 'hide', person: key }))}
        {button(translate('peopleNotPerson'), () => edit({ type: 'notPerson', person: key }))}
        {button(translate('peopleNeverHighlight'), () =>
          open.dispatch({ type: 'settingsEdited', edit: neverHighlight }),
        )}
      </div>
    </details>
  );
}

/** Escape leaves the corrections, not the view. */
function closeOnEscape(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  event.preventDefault();
  details.open = false;
  details.querySelector('summary')?.focus();
}

interface EditProps extends PersonProps {
  edit(change: PersonEdit): void;
}

/** What the reader entered in a form's one field. */
function entered(event: SubmitEvent): string {
  event.preventDefault();
  const field = (event.currentTarget as HTMLFormElement).elements.namedItem('value');
  return (field as HTMLInputElement | HTMLSelectElement).value.trim();
}

function Rename({ open, person, edit }: EditProps) {
  const { translate } = open.texts;
  const onSubmit = (event: SubmitEvent) => {
    const name = entered(event);
    if (name && name !== person.name) edit({ type: 'rename', person: person.key, name });
  };
  return (
    <form onSubmit={onSubmit}>
      <label>
        <span>{translate('peopleName')}</span>
        <input name="value" maxLength={120} dir="auto" defaultValue={person.name} />
      </label>
      <button type="submit">{translate('peopleRename')}</button>
    </form>
  );
}

function Merge({ open, person, edit }: EditProps) {
  const { translate } = open.texts;
  const others = open
    .state()
    .people.listed.filter(({ key, absence }) => key !== person.key && absence === null);
  if (others.length === 0) return null;
  const onSubmit = (event: SubmitEvent) => {
    const into = entered(event);
    if (into) edit({ type: 'merge', person: person.key, into });
  };
  return (
    <form onSubmit={onSubmit}>
      <label>
        <span>{translate('peopleSameAs')}</span>
        <select name="value">
          <option value="">{translate('peopleChoose')}</option>
          {others.map(({ key, name }) => (
            <option value={key} key={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{translate('peopleMerge')}</button>
    </form>
  );
}

/** The mention that the reader is at, as a person of its own. */
function Split({ open, person, mentions, at, edit }: EditProps) {
  const index = mentions[at - 1] ?? -1;
  const mention = person.mentions[index];
  if (!mention || person.mentions.length < 2) return null;
  const { text } = mention;
  const nth = person.mentions.slice(0, index).filter((other) => other.text === text).length;
  return (
    <button type="button" onClick={() => edit({ type: 'split', person: person.key, text, nth })}>
      {open.texts.translate('peopleSplit', text)}
    </button>
  );
}

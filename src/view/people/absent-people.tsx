import { type Absence, isSameName, type ListedPerson } from '../../people/edit/listed-person.ts';
import { withoutAbsence } from '../../people/edit/person-edit.ts';
import type { MessageKey } from '../../strings.ts';
import type { OpenView } from '../extras.ts';

const WHY: Record<Absence, MessageKey> = {
  hidden: 'peopleWhyHidden',
  notPerson: 'peopleWhyNotPerson',
  neverHighlighted: 'peopleWhyNever',
};

/** Who is away from the list by the reader's wish, with the way back. */
export function AbsentPeople({ open }: { open: OpenView }) {
  const { texts, state } = open;
  const absent = state().people.listed.filter(({ absence }) => absence !== null);
  if (absent.length === 0) return null;
  return (
    <details class="absent-people">
      <summary>{texts.count('peopleAbsent', absent.length)}</summary>
      <ul>
        {absent.map((person) => (
          <li key={person.key}>
            <span>
              <bdi>{person.name}</bdi>{' '}
              <small>{person.absence && texts.translate(WHY[person.absence])}</small>
            </span>
            <button
              type="button"
              aria-label={texts.translate('peopleShowAgainName', person.name)}
              onClick={() => showAgain(open, person)}
            >
              {texts.translate('peopleShowAgain')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function showAgain({ state, dispatch }: OpenView, { key, name, absence }: ListedPerson): void {
  if (absence !== 'neverHighlighted') {
    dispatch({ type: 'editsChanged', edits: withoutAbsence(state().people.edits, key) });
  }
  for (const never of state().settings.people.neverHighlight) {
    if (absence !== 'neverHighlighted' || !isSameName(never, name)) continue;
    dispatch({
      type: 'settingsEdited',
      edit: { type: 'setNeverHighlight', name: never, isOn: false },
    });
  }
}

import { applyEdits } from '../../people/edit/apply-edits.ts';
import {
  type ListedPerson,
  leaveOut,
  listPeople,
  orderPeople,
} from '../../people/edit/listed-person.ts';
import { parseEdits } from '../../people/edit/person-edit.ts';
import type { PeopleSettings } from '../../settings/people-settings.ts';
import type { PeopleState } from '../people-state.ts';

/** The people found in an article as the reader wants to see them. */
export function listForReader(
  { found, edits }: Pick<PeopleState, 'found' | 'edits'>,
  blocks: { text: string }[],
  { neverHighlight, order }: PeopleSettings,
): ListedPerson[] {
  const texts = blocks.map(({ text }) => text);
  const edited = applyEdits(listPeople(found, texts), parseEdits(edits));
  return orderPeople(leaveOut(edited, neverHighlight), order);
}

/** One thing that the reader changed about the people of an article. Persons are told by their `key`. */
export type PersonEdit =
  | { type: 'rename'; person: string; name: string }
  /** `person` is the same human being as `into`. */
  | { type: 'merge'; person: string; into: string }
  /** The `nth` (from 0) of the person's mentions that is written `text` is somebody else. */
  | { type: 'split'; person: string; text: string; nth: number }
  | { type: 'hide'; person: string }
  | { type: 'notPerson'; person: string };

/** So many changes are kept for one article. */
export const MAX_EDITS = 200;
const MAX_TEXT = 300;

/** Edits that were stored or sent: what is none is left out; the first ones stay beyond the limit, as later ones build on them. */
export function parseEdits(value: unknown): PersonEdit[] {
  return Array.isArray(value)
    ? value.flatMap((item) => parseEdit(item) ?? []).slice(0, MAX_EDITS)
    : [];
}

function parseEdit(value: unknown): PersonEdit | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, person, name, into, text, nth } = value as Record<string, unknown>;
  if (!isText(person)) return null;
  if (type === 'hide' || type === 'notPerson') return { type, person };
  if (type === 'rename' && isText(name)) return { type, person, name };
  if (type === 'merge' && isText(into)) return { type, person, into };
  if (type === 'split' && isText(text) && isCount(nth)) return { type, person, text, nth };
  return null;
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= MAX_TEXT;

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/** The edits with one more; as they are, where there are too many already. */
export function withEdit(edits: readonly PersonEdit[], edit: PersonEdit): readonly PersonEdit[] {
  return edits.length < MAX_EDITS ? [...edits, edit] : edits;
}

/** The edits without those that took a person off the list. */
export function withoutAbsence(edits: readonly PersonEdit[], key: string): readonly PersonEdit[] {
  return edits.filter(
    ({ type, person }) => person !== key || (type !== 'hide' && type !== 'notPerson'),
  );
}

import { type Absence, byPlace, type ListedPerson } from './listed-person.ts';
import type { PersonEdit } from './person-edit.ts';

/**
 * The list as the reader made it. An edit that does not fit is passed over: the article may have changed since, or
 * another version of Galley may have found other people in it. Nothing given is changed.
 */
export function applyEdits(people: ListedPerson[], edits: readonly PersonEdit[]): ListedPerson[] {
  return edits.reduce(applyEdit, people);
}

function applyEdit(people: ListedPerson[], edit: PersonEdit): ListedPerson[] {
  const person = people.find(({ key }) => key === edit.person);
  if (!person) return people;
  switch (edit.type) {
    case 'rename':
      return replace(people, { ...person, name: edit.name.trim() });
    case 'merge':
      return merge(people, person, edit.into);
    case 'split':
      return split(people, person, edit);
    case 'hide':
      return takeAway(people, person, 'hidden');
    case 'notPerson':
      return takeAway(people, person, 'notPerson');
  }
}

const replace = (people: ListedPerson[], changed: ListedPerson) =>
  people.map((person) => (person.key === changed.key ? changed : person));

const takeAway = (people: ListedPerson[], person: ListedPerson, absence: Absence) =>
  replace(people, { ...person, absence });

/** "Haugen" is "Per Haugen": one person with the fuller name and all mentions, in the place of the second. */
function merge(people: ListedPerson[], person: ListedPerson, intoKey: string): ListedPerson[] {
  const into = people.find(({ key }) => key === intoKey);
  if (!into || into === person) return people;
  const merged = {
    ...into,
    name: wordCount(person.name) > wordCount(into.name) ? person.name : into.name,
    role: into.role ?? person.role,
    isAuthor: into.isAuthor || person.isAuthor,
    mentions: [...into.mentions, ...person.mentions].sort(byPlace),
  };
  return replace(people, merged).filter(({ key }) => key !== person.key);
}

const wordCount = (name: string) => name.split(/\s+/).length;

/** The mention becomes a person of its own, or goes to the one of this name that was split off before. */
function split(
  people: ListedPerson[],
  person: ListedPerson,
  { text, nth }: { text: string; nth: number },
): ListedPerson[] {
  const mention = person.mentions.filter((other) => other.text === text)[nth];
  if (!mention || person.mentions.length < 2) return people;
  const mentions = person.mentions.filter((other) => other !== mention);
  const rest = replace(people, { ...person, mentions });
  const key = splitKey(person.key, text);
  const before = rest.find((other) => other.key === key);
  if (before) {
    return replace(rest, { ...before, mentions: [...before.mentions, mention].sort(byPlace) });
  }
  const number = Math.max(...people.map((other) => other.number)) + 1;
  const own = { key, number, name: text, role: null, isAuthor: false, absence: null };
  return [...rest, { ...own, mentions: [mention] }];
}

/** No name holds a slash, so that nobody else has this key. */
const splitKey = (person: string, text: string) => `${person} / ${text}`;

import { foldWord } from '../fold-word.ts';
import type { ArticlePerson, BlockMention } from '../person.ts';

/** A mention with its own words: "Mr Haugen" may stand where "Per Haugen" is meant. */
export interface ListedMention extends BlockMention {
  text: string;
}

/** Why a person of the article is neither listed nor marked: the reader wants it so for this article, or for all. */
export type Absence = 'hidden' | 'notPerson' | 'neverHighlighted';

/** A person on the reader's list: as found, or as the reader made them. */
export interface ListedPerson {
  /** Tells persons apart; the same when the list is edited, and when the article is read another day. */
  key: string;
  /** A number of their own from 0 on, the most present first; the same while the list is edited and reordered. */
  number: number;
  name: string;
  role: string | null;
  isAuthor: boolean;
  /** In order of appearance; at least one. */
  mentions: ListedMention[];
  absence: Absence | null;
}

export type PeopleOrder = 'presence' | 'appearance';

/**
 * The list of people as they were found. Mentions outside of the texts are left out, and who has no other.
 * @param blocks the texts of the article's blocks
 */
export function listPeople(found: ArticlePerson[], blocks: string[]): ListedPerson[] {
  const people = found
    .map((person) => ({ ...person, mentions: mentionsIn(person.mentions, blocks) }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort((one, other) => other.mentions.length - one.mentions.length);
  const keys = new Set<string>();
  return people.map(({ name, role, isAuthor = false, mentions }, number) => {
    const key = keys.has(name) ? `${name} #${number}` : name; // see `nameInKey`
    keys.add(key);
    return { key, number, name, role, isAuthor, mentions, absence: null };
  });
}

/** The name under which the person with this key was found, or split off: "Per Haugen / Haugen" (`applyEdits`) was "Haugen". */
export function nameInKey(key: string): string {
  return key.replace(/^.* \/ | #\d+$/g, '');
}

function mentionsIn(mentions: BlockMention[], blocks: string[]): ListedMention[] {
  return mentions
    .map(({ block, start, end }) => {
      const text = blocks[block]?.slice(start, end) ?? '';
      return { block, start, end, text };
    })
    .filter(({ text, start, end }) => text.length === end - start)
    .sort(byPlace);
}

/** Sorts mentions by where they stand in the article. */
export function byPlace(one: BlockMention, other: BlockMention): number {
  return one.block - other.block || one.start - other.start;
}

/** The list in an order. An author stands last: named on the page, but not one of the story's people. */
export function orderPeople(people: ListedPerson[], order: PeopleOrder): ListedPerson[] {
  return people.toSorted(
    (one, other) =>
      Number(one.isAuthor) - Number(other.isAuthor) ||
      (order === 'presence' && other.mentions.length - one.mentions.length) ||
      byPlace(firstMention(one), firstMention(other)),
  );
}

const NOWHERE = { block: 0, start: 0, end: 0 };
const firstMention = ({ mentions }: ListedPerson) => mentions[0] ?? NOWHERE;

/** The list with those left out whom the reader never wants to see marked, by their names as listed, whatever their case and accents. */
export function leaveOut(people: ListedPerson[], neverHighlight: string[]): ListedPerson[] {
  const names = new Set(neverHighlight.map(foldName));
  return people.map((person) =>
    person.absence === null && names.has(foldName(person.name))
      ? { ...person, absence: 'neverHighlighted' }
      : person,
  );
}

/** Whether two names are written the same, whatever their case and accents. */
export function isSameName(one: string, other: string): boolean {
  return foldName(one) === foldName(other);
}

const foldName = (name: string) => name.trim().split(/\s+/).map(foldWord).join(' ');

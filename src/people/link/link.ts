import type { Mention, Person } from '../person.ts';
import { aliases } from './aliases.ts';
import { contextOf } from './context.ts';
import { addReference, type Entity, newEntity, passMention, type Reference } from './entity.ts';
import { isFull, type Name, parseName } from './name.ts';
import { candidates, enter, leave, type PersonIndex } from './person-index.ts';
import { type Likeness, likeness } from './same-person.ts';
import { fitOfShortName } from './short-name.ts';

/** How well a reference fits a person; null: not at all. */
type Fitness = (reference: Reference, entity: Entity) => Likeness | null;

/** Joins the mentions of a text to persons, in order of appearance; `role` stays null. */
export function link(text: string, mentions: Mention[]): Person[] {
  return linkEntities(text, mentions).map(({ name, references }) => ({
    name: name.surface,
    role: null,
    mentions: references.map(({ reference }) => reference.mention),
  }));
}

/**
 * Joins mentions to persons and keeps why each mention is theirs. Full names come first, the longest leading, so that
 * "Biden" in a headline finds the "Joe Biden" of the text; short names then in the order of the text, each going to whom
 * it fits best there.
 */
export function linkEntities(text: string, mentions: Mention[]): Entity[] {
  const references = mentions
    .toSorted((one, other) => one.start - other.start)
    .map((mention) => ({
      mention,
      name: parseName(text.slice(mention.start, mention.end)),
      context: contextOf(text, mention),
    }));
  const index: PersonIndex = new Map();
  const owners = new Map<Reference, Entity>();
  for (const reference of longestFirst(references.filter(({ name }) => isFull(name)))) {
    owners.set(reference, place(reference, index, fitOfFullName));
  }
  for (const [known, alias] of aliases(text, references)) {
    const owner = owners.get(known);
    if (owner) adopt(owner, alias, index, owners);
  }
  for (const reference of references) {
    const owner = owners.get(reference) ?? place(reference, index, fitOfShortName);
    owners.set(reference, owner);
    passMention(owner, reference.mention);
  }
  return [...new Set(references.flatMap((reference) => owners.get(reference) ?? []))].map(inOrder);
}

function inOrder(entity: Entity): Entity {
  entity.references.sort(
    (one, other) => one.reference.mention.start - other.reference.mention.start,
  );
  return entity;
}

function longestFirst(references: Reference[]): Reference[] {
  const letters = ({ core }: Name) => core.reduce((sum, word) => sum + Math.min(word.length, 2), 0);
  return references.toSorted((one, other) => letters(other.name) - letters(one.name));
}

/** Joins a reference to the person whom it fits best, or else to a new one. */
function place(reference: Reference, index: PersonIndex, fitness: Fitness): Entity {
  let best: { entity: Entity; likeness: Likeness } | null = null;
  for (const entity of candidates(index, reference.name)) {
    const found = fitness(reference, entity);
    if (found && (!best || found.weight > best.likeness.weight)) best = { entity, likeness: found };
  }
  const owner = best?.entity ?? newEntity(reference);
  addReference(owner, reference, best?.likeness.why ?? 'the first mention of this name');
  enter(index, reference.name, owner);
  return owner;
}

function fitOfFullName(reference: Reference, entity: Entity): Likeness | null {
  const found = likeness(reference.name, entity.name);
  if (!found) return null;
  const distance = Math.abs(reference.mention.start - entity.first);
  return { ...found, weight: found.weight - Math.min(distance, 1e6) / 1e8 };
}

/** Gives a person another name, and with it all who were known by it. */
function adopt(
  entity: Entity,
  alias: Reference,
  index: PersonIndex,
  owners: Map<Reference, Entity>,
): void {
  const other = owners.get(alias);
  if (other === entity) return;
  const known = other ? other.references.map(({ reference }) => reference) : [alias];
  if (other) leave(index, other);
  entity.otherNames.push(...known.map(({ name }) => name));
  for (const reference of known) {
    addReference(entity, reference, `the text says that it is ${entity.name.surface}`);
    owners.set(reference, entity);
    enter(index, reference.name, entity);
  }
}

import type { Mention } from '../person.ts';
import type { Context, Gender } from './context.ts';
import { isFull, type Name } from './name.ts';

/** A mention with what it says and what stands before it. */
export interface Reference {
  mention: Mention;
  name: Name;
  context: Context;
}

/** A person in the making: the references known to be theirs. */
export interface Entity {
  /** The longest name so far. */
  name: Name;
  /** Other names altogether that the text gives them: "Jenna Marbles, born Jenna Mourey". */
  otherNames: Name[];
  references: { reference: Reference; why: string }[];
  /** Under which words the person can be found. */
  keys: Set<string>;
  /** Where the first reference starts. */
  first: number;
  /** As far as the text has been read through: how often the person was named, and where last. */
  timesNamed: number;
  lastNamed: number;
  gender: Gender | null;
  titles: Set<string>;
  /** The names of one word by which the text has called the person. */
  shortForms: Set<string>;
  isKin: boolean;
  isAside: boolean;
  isRegal: boolean;
}

/** A new person, named by `reference`, which is still to be added. */
export function newEntity({ name, mention }: Reference): Entity {
  return {
    name,
    otherNames: [],
    references: [],
    keys: new Set(),
    first: mention.start,
    timesNamed: 0,
    lastNamed: -Infinity,
    gender: null,
    titles: new Set(),
    shortForms: new Set(),
    isKin: false,
    isAside: false,
    isRegal: false,
  };
}

/** Joins a reference to a person and learns what it tells of them. */
export function addReference(entity: Entity, reference: Reference, why: string): void {
  const { mention, name, context } = reference;
  entity.references.push({ reference, why });
  entity.first = Math.min(entity.first, mention.start);
  entity.gender ??= context.gender;
  entity.isRegal ||= context.isRegal;
  entity.isKin ||= context.isKin;
  entity.isAside ||= context.isAside;
  for (const title of context.titles) entity.titles.add(title);
  if (!isFull(name)) entity.shortForms.add(name.text);
  if (!entity.otherNames.includes(name) && isBetterName(name, entity.name)) entity.name = name;
}

/** Notes that the reading of the text has come to a mention of this person. */
export function passMention(entity: Entity, { start }: Mention): void {
  entity.timesNamed++;
  entity.lastNamed = start;
}

/** Whether a name says more than another: more words, fewer initials, not in capitals. */
function isBetterName(name: Name, than: Name): boolean {
  return richness(name) > richness(than);
}

function richness(name: Name): number {
  const letters = name.core.filter((word) => word.length === 1).length;
  const isShouted = isFull(name) && name.surface === name.surface.toUpperCase();
  return name.core.length * 2 - letters + (name.suffix ? 1 : 0) - (isShouted ? 0.5 : 0);
}

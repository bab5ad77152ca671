import { FAMILY_NAMES_FIRST } from '../vocabulary/family-names-first.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../vocabulary/first-names.ts';
import type { Context, Gender } from './context.ts';
import { isClose } from './edit-distance.ts';
import type { Entity, Reference } from './entity.ts';
import type { Name } from './name.ts';
import { isRunOf, isShortForm, type Likeness } from './same-person.ts';

/** How far back, in characters, a person still counts as just mentioned: about three paragraphs. */
const RECENT = 900;

/** How soon, in characters, a full name follows the headline that has a middle part of it: "Lula" da Silva. */
const SOON = 1500;

/**
 * How well a name of one word ("Biden", "Mr Putin", "Xi", "Hunter") fits a person of the text: what part of their name it
 * is, whether the title agrees, and whether the story is just speaking of them. Null: it cannot be them.
 */
export function fitOfShortName(reference: Reference, entity: Entity): Likeness | null {
  const part = partOf(reference, entity);
  if (part === null || isContradicted(reference, entity)) return null;
  const weight = part.weight + titleFit(reference, entity) + presence(reference, entity);
  return { weight, why: part.why };
}

/** Which part of a person's name a short name is: of the name that fits best, where they have several. */
function partOf(reference: Reference, entity: Entity): Likeness | null {
  const parts = [entity.name, ...entity.otherNames].map((whole) =>
    partOfName(reference, entity, whole),
  );
  return parts.reduce((best, part) => (part && (!best || part.weight > best.weight) ? part : best));
}

function partOfName(
  { name, context, mention }: Reference,
  entity: Entity,
  whole: Name,
): Likeness | null {
  const word = name.text;
  const of = `of ${whole.surface}`;
  if (name.opener !== null && !whole.all.includes(name.opener)) return null;
  if (whole.text === word) return { weight: 3, why: 'the same name' };
  if (whole.nickname === word) return { weight: 3, why: `the nickname ${of}` };
  if (whole.core[whole.family] === word) {
    const isSecond = entity.isAside || (whole.suffix !== null && name.suffix === null);
    return { weight: isSecond ? 2.4 : 3, why: `the family name ${of}` };
  }
  const hasTitle = context.titles.length > 0 || context.gender !== null;
  if (FAMILY_NAMES_FIRST.has(word) && whole.core.includes(word)) {
    return { weight: 2.9, why: `the family name ${of}` };
  }
  if (whole.core[0] === word) return { weight: hasTitle ? 1.5 : 2, why: `the first name ${of}` };
  if (isAcronym(name, whole)) return { weight: 2, why: `the initials ${of}` };
  if (isShortFormWithSuffix(name, whole)) return { weight: 2, why: `short for ${whole.surface}` };
  if (entity.timesNamed === 0 && entity.first - mention.start > SOON) return null;
  if (isRunOf(name.text, whole.text) || isRunOf(name.text, whole.all.join(' '))) {
    return { weight: 1, why: `a part of the name ${of}` };
  }
  return isTypo(word, whole) ? { weight: 0, why: `another spelling ${of}` } : null;
}

/** "MBS" for "Mohammed bin Salman", "RFK Jr." */
function isAcronym({ surface, core }: Name, { initials }: Name): boolean {
  return core[0] === initials && /^\p{Lu}+\b/u.test(surface);
}

/** "Don Jr." for "Donald Trump Jr." */
function isShortFormWithSuffix(name: Name, whole: Name): boolean {
  const isSame = name.suffix !== null && name.suffix === whole.suffix;
  return isSame && isShortForm(name.text, whole.core[0] ?? '');
}

/** Whether a name is a long family name (or the only name) in another spelling: "Zelenskyy" for "Zelensky". */
function isTypo(word: string, { core, family }: Name): boolean {
  return word.length > 5 && isClose(word, core[family] ?? '');
}

/** Whether what stands before the name speaks against this person. */
function isContradicted({ name, context }: Reference, entity: Entity): boolean {
  const gender = entity.gender ?? genderOfName(entity.name);
  if (context.gender !== null && gender !== null && context.gender !== gender) return true;
  const isGiven = name.core[0] !== entity.name.core[entity.name.family];
  const isStranger = entity.timesNamed > 0 && isIntroduced(context, entity);
  if (isGiven && isStranger && !entity.shortForms.has(name.text)) return true;
  if (isGiven && context.isRegal && !entity.isRegal) return true;
  return name.suffix !== null && entity.name.suffix !== null && name.suffix !== entity.name.suffix;
}

/** What a first name tells: "Ms Clinton" is Hillary Clinton, not Bill. */
function genderOfName({ core }: Name): Gender | null {
  const [first = ''] = core;
  if (core.length < 2) return null;
  return MALE_NAMES.has(first) ? 'male' : FEMALE_NAMES.has(first) ? 'female' : null;
}

/** Whether a first name comes as somebody new: "his son John" after "John Kirby". */
function isIntroduced(context: Context, entity: Entity): boolean {
  return context.isNew || (context.isKin && !entity.isKin);
}

function titleFit({ context }: Reference, entity: Entity): number {
  return context.titles.some((title) => entity.titles.has(title)) ? 1.5 : 0;
}

/** How much the story is speaking of a person at a place: how often so far, and how near before (or, failing that, after). */
function presence({ mention }: Reference, entity: Entity): number {
  if (entity.timesNamed === 0) return 0.5 * nearness(entity.first - mention.start);
  return 1 + nearness(mention.start - entity.lastNamed) + 0.3 * Math.log2(entity.timesNamed);
}

function nearness(distance: number): number {
  return Math.exp(-distance / RECENT);
}

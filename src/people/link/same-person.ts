import { FAMILY_NAMES_FIRST } from '../vocabulary/family-names-first.ts';
import { FIRST_NAMES } from '../vocabulary/first-names.ts';
import { SHORT_FORMS } from '../vocabulary/name-parts.ts';
import { isClose } from './edit-distance.ts';
import type { Name } from './name.ts';

/** The names each short form may stand for, as groups of names that stand for each other. */
const GROUPS_OF = new Map<string, number[]>();
SHORT_FORMS.forEach((group, i) => {
  for (const name of group) GROUPS_OF.set(name, [...(GROUPS_OF.get(name) ?? []), i]);
});

/** How sure it is that two names of several words are one person's, and why; weight 0 to 1. */
export interface Likeness {
  weight: number;
  why: string;
}

/**
 * Whether two names of several words can be one person's: "Joe Biden" and "Joseph R. Biden", "Xi Jinping" and "XI JINPING",
 * "Steve Huen" and "Steve Huen Kwok-chuen"; not "Joe Biden" and "Hunter Biden", nor "Donald Trump" and "Donald Trump Jr."
 */
export function likeness(one: Name, other: Name): Likeness | null {
  if (one.suffix !== other.suffix) return null;
  const [short, long] = one.core.length <= other.core.length ? [one, other] : [other, one];
  if (!hasOpenerOf(short, long)) return null;
  if (short.text === long.text) return { weight: 1, why: 'the same name' };
  if (isRunOf(short.text, long.text)) return { weight: 0.9, why: 'a part of the longer name' };
  if (short.sorted === long.sorted && !short.core.every((word) => FIRST_NAMES.has(word))) {
    return { weight: 0.8, why: 'the same name in other order' };
  }
  if (isByNickname(one, other) || isByNickname(other, one)) {
    return { weight: 0.8, why: 'the nickname' };
  }
  return likenessOfParts(short.core, long.core);
}

/** "Tata Martino" and "The Rock" are "Gerardo 'Tata' Martino" and "Dwayne 'The Rock' Johnson". */
function isByNickname({ core, text }: Name, whole: Name): boolean {
  if (whole.nickname === null) return false;
  const isWithSurname =
    core.slice(0, -1).join(' ') === whole.nickname && core.at(-1) === whole.core.at(-1);
  return isWithSurname || text === whole.nickname;
}

/** Whether what opens the shorter name ("Ben" in "Ben Affleck") is in the longer one. */
function hasOpenerOf(short: Name, long: Name): boolean {
  return short.opener === null || long.all.includes(short.opener);
}

/** Compares first names and surnames where neither name holds the other. */
function likenessOfParts(short: readonly string[], long: readonly string[]): Likeness | null {
  const [shortLast, longLast] = [short.at(-1) ?? '', long.at(-1) ?? ''];
  const [shortGiven, longGiven] = [short.slice(0, -1), long.slice(0, -1)];
  if (shortLast === longLast && shortLast.length > 1) return likenessOfGiven(shortGiven, longGiven);
  const isGivenLast = FAMILY_NAMES_FIRST.has(short[0] ?? '');
  const isSpelling = !isGivenLast && isSame(shortGiven, longGiven) && isClose(shortLast, longLast);
  return isSpelling
    ? { weight: 0.5, why: 'the same first name, the surname in another spelling' }
    : null;
}

function likenessOfGiven(short: readonly string[], long: readonly string[]): Likeness | null {
  if (short.every((word) => word.length > 1 && long.includes(word))) {
    return { weight: 0.7, why: 'the same surname, one of the first names' };
  }
  const [first = '', ...middle] = short;
  const [longFirst = '', ...longMiddle] = long;
  const why = sameGiven(first, longFirst);
  if (why === null) return null;
  const fits = middle.every((word) => longMiddle.some((other) => sameGiven(word, other) !== null));
  const isOtherInitial = isInitial(middle[0]) && middle[0] !== longMiddle[0]?.charAt(0);
  return fits && !isOtherInitial ? { weight: 0.7, why: `the same surname, ${why}` } : null;
}

const isInitial = (word: string | undefined) => word?.length === 1;

/** Why two first names can be one person's; null if they cannot. */
function sameGiven(one: string, other: string): string | null {
  if (one === other) return 'the same first name';
  if (one.length === 1 || other.length === 1) {
    return one.charAt(0) === other.charAt(0) ? 'the initial fits' : null;
  }
  if (isShortForm(one, other)) return 'a short form';
  return isClose(one, other) && !isOtherEnding(one, other) ? 'another spelling' : null;
}

/** Whether two first names may stand for each other: "bill", "william". */
export function isShortForm(one: string, other: string): boolean {
  return (GROUPS_OF.get(one) ?? []).some((group) => GROUPS_OF.get(other)?.includes(group));
}

/** "mario" and "maria", "julia" and "julie": brother and sister, or two sisters. */
function isOtherEnding(one: string, other: string): boolean {
  return one.slice(0, -1) === other.slice(0, -1) && /[aeio]$/.test(one) && /[aeio]$/.test(other);
}

/** Whether all of `part` stands in `whole` one word after another. */
export function isRunOf(part: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join(' ') === other.join(' ');
}

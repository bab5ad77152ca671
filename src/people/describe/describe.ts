import type { Mention, Person } from '../person.ts';
import { OPENERS } from '../vocabulary/phrase-words.ts';
import { roleAfter, roleBeforeComma, rolePredicated } from './after-name.ts';
import { roleBefore } from './before-name.ts';
import { foreignTitleBefore } from './foreign-title.ts';
import type { Stops } from './phrase-end.ts';
import type { FoundRole } from './role.ts';
import { saysEnough } from './role-words.ts';

/** How many mentions are looked at: who somebody is stands early. */
const MAX_MENTIONS = 12;
const MAX_LENGTH = 100;

/** Roles of more than one word count this much, by where they stand. */
const WORTH: Readonly<Record<FoundRole['kind'], number>> = {
  before: 4,
  after: 4,
  reverse: 3,
  is: 2,
};

/**
 * Who a person is in the text's own words, without article: "White House National Security Council spokesman" from
 * "White House National Security Council spokesman John Kirby said". Null where the text does not say it plainly.
 */
export function describe(
  text: string,
  { mentions }: Person,
  nameStarts: Stops = new Set(),
): string | null {
  let best: { role: string; worth: number } | null = null;
  for (const mention of mentions.slice(0, MAX_MENTIONS)) {
    for (const found of rolesAt(text, mention, nameStarts)) {
      const role = plain(text.slice(found.start, found.end));
      const worth = worthOf(role, found.kind);
      if (worth > (best?.worth ?? 0)) best = { role, worth };
    }
  }
  return best?.role ?? null;
}

/** Without acronyms in brackets ("Airways (SAA) chair" is "Airways chair") and the capitals of a story's first word ("FORMER"). */
function plain(role: string): string {
  return role
    .replace(/ \([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^\p{Lu}{4,}(?= )/u, (word) =>
      OPENERS.has(word.toLowerCase()) ? word.toLowerCase() : word,
    );
}

function rolesAt(text: string, mention: Mention, stops: Stops): FoundRole[] {
  return [
    roleBefore(text, mention.start) ?? foreignTitleBefore(text, mention.start),
    roleAfter(text, mention, stops),
    roleBeforeComma(text, mention, stops),
    rolePredicated(text, mention, stops),
  ]
    .filter((role) => role !== null)
    .filter((role) => !holdsName(text, role, stops));
}

/** Whether a role before a name runs over somebody else's name, which may only stand there as "Ms Bell’s lawyer". */
function holdsName(text: string, { start, end, kind }: FoundRole, stops: Stops): boolean {
  if (kind !== 'before' || /['’]s? /.test(text.slice(start, end))) return false;
  for (let at = start; at < end; at++) if (stops.has(at)) return true;
  return false;
}

/**
 * A role of several words is worth more than a bare title, an office held more than one left, the first of equals the
 * most.
 */
function worthOf(role: string, kind: FoundRole['kind']): number {
  if (role.length > MAX_LENGTH || !saysEnough(role)) return 0;
  if (kind === 'after' && /^(?:former|ex-)/.test(role)) return WORTH.after - 2;
  if (role.includes(' ')) return WORTH[kind];
  return kind === 'before' && /^\p{Lu}\p{Ll}{2}/u.test(role) ? 2.5 : 1;
}

import { checkFields, listOf, oneOf, type Repair, textUpTo } from './check.ts';

/** How people are listed and who is never marked. */
export interface PeopleSettings {
  /** Full names as the list of people gave them. */
  neverHighlight: string[];
  order: 'presence' | 'appearance';
}

export const PEOPLE_DEFAULTS: PeopleSettings = { neverHighlight: [], order: 'presence' };

export const MAX_NAME = 120;
const MAX_NAMES = 500;

const checks = () => ({
  neverHighlight: listOf(textUpTo(MAX_NAME), MAX_NAMES),
  order: oneOf<PeopleSettings['order']>(['presence', 'appearance']),
});

export function parsePeople(stored: unknown, repair: Repair): PeopleSettings {
  return checkFields(stored, checks(), PEOPLE_DEFAULTS, 'people', repair);
}

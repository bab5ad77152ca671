import type { Person } from './person.ts';

/** Who a person is in the text's own words, or null where the text does not say. */
export function describe(_text: string, _person: Person): string | null {
  return null;
}

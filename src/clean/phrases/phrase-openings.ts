import { isLiteral, NUMBER, placesAfter, WORDS } from './phrase-places.ts';

/** The first characters, at most `length`, of what a folded phrase stands for; those of a number are `NUMBER`. */
export function openingsOf(phrase: string, length: number): Set<string> {
  const found = new Set<string>();
  addOpenings(phrase, 0, '', length, found);
  return found;
}

function addOpenings(
  phrase: string,
  start: number,
  before: string,
  length: number,
  found: Set<string>,
): void {
  let place = start;
  while (isLiteral(phrase, place) && before.length + place - start < length) place += 1;
  const opening = before + phrase.slice(start, place);
  if (opening.length === length) {
    found.add(opening);
    return;
  }
  for (const next of placesAfter(phrase, place)) {
    const sign = phrase.charAt(next);
    if (sign === '' || sign === NUMBER || sign === WORDS) found.add(opening || NUMBER);
    else addOpenings(phrase, next + 1, opening + sign, length, found);
  }
}

/** Stands for any number. */
export const NUMBER = '#';
/** Stands for one to three words. */
export const WORDS = '*';

/** Whether the sign there stands for itself, and the walk can go nowhere else. */
export function isLiteral(phrase: string, place: number): boolean {
  const code = phrase.charCodeAt(place);
  if (code > CLOSE_OPTIONAL) return code !== BAR;
  if (code === SPACE) return phrase.charCodeAt(place + 1) !== OPEN_OPTIONAL;
  return place < phrase.length && !SIGNS.includes(phrase.charAt(place));
}

const SIGNS = '()[]|#*';
const SPACE = 32;
const OPEN_OPTIONAL = 91;
const CLOSE_OPTIONAL = 93;
const BAR = 124;

/**
 * The places from which a walk that has come to `place` may go on, in order: into each choice of a group, past what is
 * optional, out of a group that ends. At each stands a sign to be taken, or it is the phrase's end.
 */
function placesFrom(phrase: string, place: number): number[] {
  const sign = phrase.charAt(place);
  if (sign === '(') return intoChoices(phrase, place);
  if (sign === '[') return [...intoChoices(phrase, place), ...past(phrase, place)];
  // A space before an optional part goes with it: "stories [now]" is "stories" or "stories now".
  if (sign === ' ' && phrase.charAt(place + 1) === '[')
    return [place, ...placesFrom(phrase, closeOf(phrase, place + 2) + 1)];
  if (sign === ')' || sign === ']') return placesFrom(phrase, place + 1);
  if (sign === '|') return placesFrom(phrase, closeOf(phrase, place + 1) + 1);
  return [place];
}

/** As `placesFrom`, where the sign before `place` was taken: who took the space in "stories [now]" has chosen to go in. */
export function placesAfter(phrase: string, place: number): number[] {
  const hasChosen = phrase.startsWith(' [', place - 1);
  return hasChosen ? intoChoices(phrase, place) : placesFrom(phrase, place);
}

function intoChoices(phrase: string, open: number): number[] {
  const places: number[] = [];
  const close = closeOf(phrase, open + 1);
  let at = open;
  while (at < close) {
    places.push(...placesFrom(phrase, at + 1));
    at = barOrCloseOf(phrase, at + 1);
  }
  return places;
}

/** A space after an optional part that starts a word goes with it: "[the] stories", but "stor[ies] now". */
function past(phrase: string, open: number): number[] {
  const after = closeOf(phrase, open + 1) + 1;
  const startsWord = open === 0 || ' (|['.includes(phrase.charAt(open - 1));
  return placesFrom(phrase, startsWord && phrase.charAt(after) === ' ' ? after + 1 : after);
}

/** Where the group ends whose inside starts at `start`. */
function closeOf(phrase: string, start: number): number {
  let at = barOrCloseOf(phrase, start);
  while (phrase.charAt(at) === '|') at = barOrCloseOf(phrase, at + 1);
  return at;
}

/** Where the choice ends that starts at `start`; the end of the phrase where a bracket is missing. */
function barOrCloseOf(phrase: string, start: number): number {
  let depth = 0;
  for (let at = start; at < phrase.length; at++) {
    const sign = phrase.charAt(at);
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === '|' && depth === 0) return at;
    else if ((sign === ')' || sign === ']') && depth-- === 0) return at;
  }
  return phrase.length;
}

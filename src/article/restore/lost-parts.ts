import { isPlain, isStoryLike } from './is-lost-part.ts';
import { copyOfPart, keptParts, type Part, type Survey } from './survey.ts';
import { type Told, toldBy } from './told.ts';

/** Where a body stands while parts are put back: which of the page's parts it has, in order. */
interface Restoring {
  parts: Part[];
  kept: Map<number, HTMLElement>;
  numbers: number[];
  told: Told;
}

/**
 * Puts back into `body` the story's parts that Readability dropped: from between others what stands in the same column,
 * bears no mark of a promo or furniture and is text rather than links; at either end what is told by `publisherText`, the
 * story's text as the publisher gives it to machines, or stands in a box like the story's last one.
 */
export function restoreLostParts(
  body: HTMLElement,
  { parts }: Survey,
  publisherText: string | null,
): void {
  const kept = keptParts(body);
  const told = toldBy(publisherText, body);
  const restoring = { parts, kept, numbers: [...kept.keys()], told };
  restoreEnds(restoring);
  restoreBetween(restoring);
}

/** What stands before the first part that was kept and after the last: the beginning in steps backwards. */
function restoreEnds(restoring: Restoring): void {
  const { parts, numbers } = restoring;
  for (let number = (numbers[0] ?? 0) - 1; number >= 0; number--) {
    if (isAtEnd(restoring, number, numbers[0])) putBack(restoring, number, 0);
  }
  for (let number = (numbers.at(-1) ?? parts.length) + 1; number < parts.length; number++) {
    if (isAtEnd(restoring, number, numbers.at(-1))) putBack(restoring, number, numbers.length);
  }
}

/** Whether the text of part `number`, outside of what was kept, belongs to the story, whose end there is part `end`. */
function isAtEnd({ parts, told }: Restoring, number: number, end = -1): boolean {
  const [part, edge] = [parts[number], parts[end]];
  if (!part || !edge || !/^(?:p|div|ul|ol|blockquote)$/.test(part.element.localName)) return false;
  const isOfKin = isKin(part, edge);
  if ((!isOfKin && !told.isAny) || !isStoryLike(part)) return false;
  if (told.has(part)) return !part.element.closest('aside, nav, footer, form, [hidden]');
  return isOfKin && isPlain(part, part.parents[1]);
}

/** "div.body-part > p" and the same beside it: one story in several boxes. */
function isKin(part: Part, edge: Part): boolean {
  const [box, column] = part.parents;
  const own = edge.parents[0];
  return (
    part.element.localName === 'p' &&
    edge.element.localName === 'p' &&
    column !== undefined &&
    column === edge.parents[1] &&
    box !== own &&
    box?.className !== '' &&
    box?.className === own?.className
  );
}

function restoreBetween(restoring: Restoring): void {
  const { parts, kept, numbers } = restoring;
  const restored = new Set<Element>();
  let at = 0;
  for (let number = (numbers[0] ?? 0) + 1; number < (numbers.at(-1) ?? 0); number++) {
    while ((numbers[at + 1] ?? Number.POSITIVE_INFINITY) <= number) at++;
    const part = parts[number];
    if (!part || kept.has(number)) continue;
    if (part.parents.some((parent) => restored.has(parent))) continue; // came with it
    if (!isBetween(restoring, number, at)) continue;
    putBack(restoring, number, at + 1);
    restored.add(part.element);
  }
}

/** Whether part `number`, after the one at place `at` in `numbers`, is one of the story. */
function isBetween(restoring: Restoring, number: number, at: number): boolean {
  const { parts, kept, numbers, told } = restoring;
  const [part, before, after] = [number, numbers[at] ?? -1, numbers[at + 1] ?? -1].map(
    (one) => parts[one],
  );
  if (!part || !before || !after || !isStoryLike(part)) return false;
  const column = part.parents.find(
    (parent) => before.parents.includes(parent) && after.parents.includes(parent),
  );
  if (!isPlain(part, column) && !told.has(part)) return false;
  if (!/^h\d$/.test(part.element.localName)) return true;
  if (kept.has(number + 1)) return after.element.localName === 'p';
  return parts[number + 1]?.element.localName === 'p' && isBetween(restoring, number + 1, at);
}

/** Puts part `number` at `place` among those that are kept. */
function putBack({ parts, kept, numbers, told }: Restoring, number: number, place: number): void {
  const [before, after] = [numbers[place - 1] ?? -1, numbers[place] ?? -1].map((one) =>
    kept.get(one),
  );
  const part = parts[number];
  if (!part || !(before ?? after)?.parentElement) return;
  const copy = copyOfPart(part);
  if (before && after) topOf(before).after(copy);
  else if (before) boxOf(before, part).after(copy);
  else if (after) boxOf(after, part).before(copy);
  told.add(part);
  kept.set(number, copy);
  numbers.splice(place, 0, number);
}

/**
 * What stands at an end of the story together with its last part, in boxes that `part` was not in: the time above an entry,
 * its author. What is put back stands beyond all that.
 */
function boxOf(end: HTMLElement, { parents }: Part): HTMLElement {
  let box = topOf(end);
  for (let at = box.parentElement; at && !parents.includes(at); at = at.parentElement) {
    if (!at.parentElement || at.id.startsWith('readability')) break;
    box = at;
  }
  return box;
}

/** A paragraph in a list or quotation stays in it: what follows comes after the whole. */
const topOf = (element: HTMLElement) =>
  element.closest<HTMLElement>('figure, blockquote, table') ?? element;

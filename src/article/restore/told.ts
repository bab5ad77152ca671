import { letters } from '../letters.ts';
import type { Part } from './survey.ts';

/** A shorter text may stand anywhere. */
const MIN_LETTERS = 30;
/** No story is longer: each part is looked for in it. */
const MAX_CHARACTERS = 300_000;

/** What the publisher says that the story holds, beside what `body` holds already. */
export interface Told {
  has(part: Part): boolean;
  /** Says that a part is in the body now. */
  add(part: Part): void;
}

/**
 * `publisherText`: the story as the publisher gives it to machines; null: nothing is told. What Readability has in
 * elements of its own is known by its words.
 */
export function toldBy(publisherText: string | null, body: HTMLElement): Told {
  if (!publisherText) return { has: () => false, add: () => undefined };
  const story = letters(publisherText.slice(0, MAX_CHARACTERS));
  let own = letters(body.textContent ?? '');
  const textOf = ({ element }: Part) => letters(element.textContent ?? '');
  return {
    has(part) {
      const text = textOf(part);
      return text.length >= MIN_LETTERS && story.includes(text) && !own.includes(text);
    },
    add(part) {
      own += ` ${textOf(part)}`;
    },
  };
}

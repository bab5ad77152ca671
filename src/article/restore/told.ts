import { letters } from '../letters.ts';
import type { Part } from './survey.ts';

/** A shorter text may stand anywhere. */
const MIN_LETTERS = 30;
/** No story is longer: each part is looked for in it. */
const MAX_CHARACTERS = 300_000;

/** What the publisher says that the story holds, beside what `body` holds already. */
export interface Told {
  /** Whether anything is told at all. */
  isAny: boolean;
  has(part: Part): boolean;
  /** Says that a part is in the body now. */
  add(part: Part): void;
}

/**
 * `publisherText`: the story as the publisher gives it to machines; null: nothing is told. What Readability has in
 * elements of its own is known by its words.
 */
export function toldBy(publisherText: string | null, body: HTMLElement): Told {
  if (!publisherText) return { isAny: false, has: () => false, add: () => undefined };
  // Sorting out the letters of long texts takes time, and mostly there is no part to look for.
  let texts: { story: string; own: string } | null = null;
  const known = () => {
    texts ??= {
      story: letters(publisherText.slice(0, MAX_CHARACTERS)),
      own: letters(body.textContent ?? ''),
    };
    return texts;
  };
  const textOf = ({ element }: Part) => letters(element.textContent ?? '');
  return {
    isAny: true,
    has(part) {
      const text = textOf(part);
      if (text.length < MIN_LETTERS) return false;
      const { story, own } = known();
      return story.includes(text) && !own.includes(text);
    },
    add(part) {
      known().own += ` ${textOf(part)}`;
    },
  };
}

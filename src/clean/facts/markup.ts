import { firstWords, type MarkupWords, NO_WORDS } from './markup-words.ts';
import type { Place } from './places.ts';

/** What the markup around a block says; of words the first from the block outwards. */
export interface Markup {
  words: MarkupWords;
  isHeading: boolean;
  isListItem: boolean;
  isTableCell: boolean;
  isCaption: boolean;
  isQuote: boolean;
}

/** Ancestors beyond this many belong to the page's frame more than to the block. */
const MAX_STEPS = 5;

/**
 * Looks at a place and what it stands in, up to the body. Words count only of elements that are the block's own: what
 * holds the story, too (`frames`), says nothing of the block.
 */
export function markupOf(place: Place, frames: ReadonlySet<Place>): Markup {
  let words = NO_WORDS;
  let steps = 0;
  let isListItem = false;
  let isTableCell = false;
  let isCaption = false;
  let isQuote = false;
  for (let at = place; at.parent; at = at.parent) {
    if (steps < MAX_STEPS && !frames.has(at)) words = firstWords(words, at.words);
    isListItem ||= at.tag === 'li';
    isTableCell ||= at.tag === 'td' || at.tag === 'th';
    isCaption ||= at.tag === 'figcaption' || at.tag === 'caption';
    isQuote ||= at.tag === 'blockquote';
    steps += 1;
  }
  return {
    words,
    isHeading: isHeadingTag(place.tag),
    isListItem,
    isTableCell,
    isCaption,
    isQuote,
  };
}

export const isHeadingTag = (tag: string) => /^h[1-6]$/.test(tag);

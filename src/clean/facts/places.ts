import type { Inline, Outline, OutlineElement } from '../outline.ts';
import { type MarkupWords, markupReader } from './markup-words.ts';

/** An element of an outline, with what it stands in; null around the body. */
export interface Place extends Pick<OutlineElement, 'tag' | 'attributes'> {
  parent: Place | null;
  words: MarkupWords;
  /** Elements and class words from the body down to it: blocks of one kind share theirs. */
  signature: string;
}

/** A block of an outline, in its place. */
export interface PlacedBlock {
  place: Place;
  tag: string;
  text: string;
  inline: Inline[];
}

/** The blocks of an outline, in order. */
export function placedBlocks({ elements, blocks }: Outline): PlacedBlock[] {
  const wordsOf = markupReader();
  const places: Place[] = [];
  for (const { tag, attributes, parent } of elements) {
    const around = places[parent] ?? null;
    const signature = signatureOf(tag, attributes, around);
    places.push({ tag, attributes, parent: around, words: wordsOf(attributes), signature });
  }
  return blocks.flatMap(({ element, text, inline }) => {
    const place = places[element];
    return place ? [{ place, tag: place.tag, text, inline }] : [];
  });
}

function signatureOf(
  tag: string,
  attributes: OutlineElement['attributes'],
  around: Place | null,
): string {
  if (!around) return '';
  const own = `${tag}.${stableClass(attributes)}`;
  return around.signature ? `${around.signature}>${own}` : own;
}

/** The class as a signature part: without numbers, which differ from one block to the next. */
function stableClass(attributes: OutlineElement['attributes']): string {
  return attributeIn(attributes, 'class')
    .replace(/[\d\s]+/g, ' ')
    .trim();
}

export function attributeOf({ attributes }: Place, wanted: string): string {
  return attributeIn(attributes, wanted);
}

function attributeIn(attributes: OutlineElement['attributes'], wanted: string): string {
  return attributes.find(([name]) => name === wanted)?.[1] ?? '';
}

/** The nearest place with one of these names: the place itself or one around it. */
export function enclosing(place: Place, tags: readonly string[]): Place | null {
  let at: Place | null = place;
  while (at && !tags.includes(at.tag)) at = at.parent;
  return at;
}

/** Whether a place is another, or stands in it. */
export function isWithin(place: Place, other: Place): boolean {
  let at: Place | null = place;
  while (at && at !== other) at = at.parent;
  return at !== null;
}

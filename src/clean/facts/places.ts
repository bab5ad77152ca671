import type { Inline, Outline, OutlineElement } from '../outline.ts';

/** An element of an outline, with what it stands in; null around the body. */
export interface Place extends Pick<OutlineElement, 'tag' | 'attributes'> {
  parent: Place | null;
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
  const places: Place[] = [];
  for (const { tag, attributes, parent } of elements) {
    places.push({ tag, attributes, parent: places[parent] ?? null });
  }
  return blocks.flatMap(({ element, text, inline }) => {
    const place = places[element];
    return place ? [{ place, tag: place.tag, text, inline }] : [];
  });
}

export function attributeOf({ attributes }: Place, wanted: string): string {
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

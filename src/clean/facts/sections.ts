import type { BlockSeed } from './facts.ts';
import type { Place } from './places.ts';

/** The largest element around a block that holds nothing of the story's own: a box, a list of cards, the page's tail. */
export interface Section {
  /** The indices of its first and last block. */
  first: number;
  last: number;
  /** The share (0 to 1) of its words that are linked. */
  linkedShare: number;
}

/** The section of each block; a block that stands by itself in the story's column is its own. Linear in blocks × depth. */
export function findSections(seeds: readonly BlockSeed[], frames: ReadonlySet<Place>): Section[] {
  const sections: Section[] = [];
  let current: (Section & { root: Place; words: number; linked: number }) | null = null;
  seeds.forEach(({ block, shape, share }, index) => {
    const root = rootOf(block.place, frames);
    if (current?.root !== root) {
      current = { root, first: index, last: index, words: 0, linked: 0, linkedShare: 0 };
    }
    current.last = index;
    current.words += shape.words;
    current.linked += shape.words * share;
    current.linkedShare = current.linked / (current.words || 1);
    sections.push(current);
  });
  return sections;
}

function rootOf(place: Place, frames: ReadonlySet<Place>): Place {
  let root = place;
  while (root.parent?.parent && !frames.has(root.parent)) root = root.parent;
  return root;
}

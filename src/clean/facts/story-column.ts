import type { BlockSeed } from './facts.ts';
import type { Place } from './places.ts';

/** Where the story stands in the page's markup. */
export interface StoryColumn {
  /** For each block whether it stands where most of the story stands. */
  isIn: boolean[];
  /** For each block whether it is one of the story's own: story-like, and in the column. */
  isMain: boolean[];
  /** The elements around the story's own blocks. */
  frames: Set<Place>;
}

/**
 * The column is what holds most of the story's words: one element, or all that are marked up alike (each paragraph or
 * section in its own box).
 */
export function findStoryColumn(seeds: readonly BlockSeed[]): StoryColumn {
  const words = new Map<string, number>();
  for (const { isStoryLike, shape, parentSignature } of seeds) {
    if (isStoryLike) words.set(parentSignature, (words.get(parentSignature) ?? 0) + shape.words);
  }
  const [column] = [...words].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0]);
  const isIn = seeds.map(({ parentSignature }) => words.size > 0 && parentSignature === column);
  const isMain = seeds.map(({ isStoryLike }, i) => isStoryLike && (isIn[i] ?? false));
  const frames = new Set<Place>();
  seeds.forEach(({ block }, i) => {
    let at = isMain[i] ? block.place.parent : null;
    for (; at && !frames.has(at); at = at.parent) frames.add(at);
  });
  return { isIn, isMain, frames };
}

import type { OpenView } from '../extras.ts';

/** The blocks that can be taken out by hand, by their index in `reading.blocks`. */
export interface BlocksAtHand {
  /** The block that an element is in, null if none. */
  at(element: Element): number | null;
  atPointer(): number | null;
  isThere(index: number): boolean;
  /** The nearest block after (1) or before (-1) another. */
  next(index: number, by: 1 | -1): number | null;
  /** The first one in sight, or the last one before. */
  firstInSight(): number | null;
  /** The removal that took out a whole block. */
  removalOf(index: number): number | null;
}

// What lies above is under the bar at the head of the view. In CSS pixels.
const HEAD = 56;

export function blocksAtHand({ blocks, body, state }: OpenView): BlocksAtHand {
  const indices = new Map(blocks.map((block, index) => [block as Element | undefined, index]));
  const isThere = (index: number) => blocks[index]?.closest('[hidden], .removed') === null;
  const at = (element: Element) => {
    for (let one: Element | null = element; one && one !== body; one = one.parentElement) {
      const index = indices.get(one);
      if (index !== undefined) return isThere(index) ? index : null;
    }
    return null;
  };
  const next = (index: number, by: 1 | -1) => {
    for (let at = index + by; at >= 0 && at < blocks.length; at += by) {
      if (isThere(at)) return at;
    }
    return null;
  };
  return {
    isThere,
    next,
    at,
    atPointer() {
      const pointed = [...body.querySelectorAll(':hover')].at(-1);
      return pointed ? at(pointed) : null;
    },
    firstInSight() {
      const index = blocks.findIndex((block, at) => {
        return isThere(at) && (block?.getBoundingClientRect().bottom ?? 0) >= HEAD;
      });
      return index < 0 ? next(blocks.length, -1) : index;
    },
    removalOf(index) {
      const { reading, restored } = state();
      const removal = reading.removals.findIndex(
        ({ block, part }, at) => block === reading.blocks[index] && !part && !restored.has(at),
      );
      return removal < 0 ? null : removal;
    },
  };
}

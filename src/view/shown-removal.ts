import type { Removal } from '../clean/removal.ts';
import { hideEmptyWrappers } from './empty-wrappers.ts';
import { wrapRange } from './wrap-range.ts';

/** How a removal stands in the view: out of sight, shown with its reason, or back in the story. */
interface RemovalLook {
  isRestored: boolean;
  isExplained: boolean;
}

/** A removal in the article on screen. */
export interface ShownRemoval {
  look(look: RemovalLook): void;
}

function wrapPart(block: HTMLElement, part: { start: number; end: number }): HTMLElement[] {
  return wrapRange(block, part, () => block.ownerDocument.createElement('span'));
}

/**
 * Prepares a removal for showing and hiding: `block` is its block in `body`, the article on
 * screen. Nothing leaves the document; what is removed is hidden in its place.
 */
export function showRemoval(removal: Removal, block: HTMLElement, body: HTMLElement): ShownRemoval {
  const pieces = removal.part ? wrapPart(block, removal.part) : [block];
  return {
    look({ isRestored, isExplained }) {
      for (const piece of pieces) {
        piece.hidden = !isRestored && !isExplained;
        piece.classList.toggle('removed', !isRestored);
        hideEmptyWrappers(piece, body);
      }
    },
  };
}

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
  /** Where its reason and its buttons go: an element before (for a part: after) its block. */
  slot: HTMLElement;
  look(look: RemovalLook): void;
}

// Elements whose parent allows nothing but their like beside them.
const TIED = 'dt, dd, td, th, tr, tbody, thead, tfoot, caption, figcaption, summary, legend';

function slotBeside(block: HTMLElement, isPart: boolean): HTMLElement {
  const slot = block.ownerDocument.createElement(block.matches('li') ? 'li' : 'div');
  slot.className = isPart ? 'removal of-part' : 'removal';
  slot.hidden = true;
  let place = block;
  while (place.matches(TIED) && place.parentElement) place = place.parentElement;
  if (isPart) place.after(slot);
  else place.before(slot);
  return slot;
}

function wrapPart(block: HTMLElement, part: { start: number; end: number }): HTMLElement[] {
  return wrapRange(block, part, () => block.ownerDocument.createElement('span'));
}

/**
 * Prepares a removal for showing and hiding: `block` is its block in `body`, the article on
 * screen. Nothing leaves the document; what is removed is hidden in its place.
 */
export function prepareRemoval(
  removal: Removal,
  block: HTMLElement,
  body: HTMLElement,
): ShownRemoval {
  const pieces = removal.part ? wrapPart(block, removal.part) : [block];
  const slot = slotBeside(block, removal.part !== null);
  return {
    slot,
    look({ isRestored, isExplained }) {
      slot.hidden = !isExplained;
      for (const piece of pieces) {
        piece.hidden = !isRestored && !isExplained;
        piece.classList.toggle('removed', !isRestored);
        hideEmptyWrappers(piece, body);
      }
      hideEmptyWrappers(slot, body);
    },
  };
}

import type { OpenView } from '../extras.ts';
import type { Selected } from '../people-state.ts';
import { makeCard } from './card.tsx';
import { listenToCardKeys } from './card-keys.ts';
import { listenToPointer } from './card-pointer.ts';

/** What the list of people does with the card when the view has changed. */
interface AttachedCard {
  draw(): void;
  /** A step to another mention takes the card along; where no list says how far the reader is, it comes by itself. */
  goAlong(selected: Selected): void;
}

/**
 * Shows a person's card beside a mention while the pointer or the focus is on either (WCAG 2.2, 1.4.13: it can be
 * pointed at, stays, and goes with Escape).
 */
export function attachCard(open: OpenView): AttachedCard {
  const card = makeCard(open);
  listenToPointer(open, card);
  listenToCardKeys(open, card);
  return {
    draw: card.draw,
    goAlong(selected) {
      const isOpen = card.shown() !== null;
      const isElsewhere = card.active()?.closest('.people-panel, .card-place, .top-bar');
      if (!isElsewhere) open.markAt(selected)?.focus({ preventScroll: true });
      card.show(isOpen || !open.state().isPanelOpen ? selected : null);
    },
  };
}

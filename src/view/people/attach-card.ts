import type { OpenView } from '../extras.ts';
import type { Selected } from '../people-state.ts';
import { makeCard } from './card.tsx';
import { listenToCardKeys } from './card-keys.ts';
import { listenToPointer } from './card-pointer.ts';

/**
 * Shows a person's card beside a mention while the pointer or the focus is on either (WCAG 2.2, 1.4.13: it can be
 * pointed at, stays, and goes with Escape). `paint` is called after every change of the view.
 */
export function attachCard(open: OpenView): { paint(): void } {
  const card = makeCard(open);
  listenToPointer(open, card);
  listenToCardKeys(open, card);
  let followed = open.state().people.selected;

  /** A step to another mention takes the card along; where no list says how far the reader is, it comes by itself. */
  const goAlong = (selected: Selected) => {
    const isOpen = card.shown() !== null;
    const isElsewhere = card.active()?.closest('.people-panel, .card-place, .top-bar');
    if (!isElsewhere) open.markAt(selected)?.focus({ preventScroll: true });
    card.show(isOpen || !open.state().isPanelOpen ? selected : null);
  };
  return {
    paint() {
      const { selected } = open.state().people;
      const hasMoved = selected !== followed && selected !== null;
      followed = selected;
      if (hasMoved) goAlong(selected);
      else if (card.shown()) card.draw();
    },
  };
}

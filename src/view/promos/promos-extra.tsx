import { render } from 'preact';
import { adoptStyles } from '../adopt-styles.ts';
import type { OpenView } from '../extras.ts';
import { attachHand } from './hand.ts';
import { attachNotes } from './notes-in-place.tsx';
import { PromoList } from './promo-list.tsx';
import css from './promos.css?inline';

/** What the extra "promos" can do. */
export interface PromosExtra {
  /** Fills the list of removed promos, tells them in their places, and lets the reader take out blocks by hand. */
  attachPromos(open: OpenView): void;
}

function attachPromos(open: OpenView): void {
  adoptStyles(open.dialog, css);
  const hand = attachHand(open);
  const notes = attachNotes(open, hand.putBack);
  let list: Element | null = null;
  const paint = () => {
    list = open.dialog.querySelector('.promo-list');
    const { isPromoListOpen } = open.state();
    if (list) render(isPromoListOpen ? <PromoList open={open} onGoTo={notes.goTo} /> : null, list);
    notes.paint();
    hand.paint();
  };
  open.watch(paint);
  open.closing.addEventListener('abort', () => list && render(null, list));
  open.keys.on('x', hand.choose);
  paint();
}

export const promosExtra: PromosExtra = { attachPromos };

import { render } from 'preact';
import type { Removal } from '../../clean/removal.ts';
import { hideEmptyWrappers } from '../empty-wrappers.ts';
import type { OpenView } from '../extras.ts';
import { RemovalNote, UndoNote } from './removal-note.tsx';

// Elements whose parent allows nothing but their like beside them.
const TIED = 'dt, dd, td, th, tr, tbody, thead, tfoot, caption, figcaption, summary, legend';

/** Where a removal's reason and buttons go: an element before (for a part: after) its block. */
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

/** The notes on removed promos in their places. */
export interface NotesInPlace {
  paint(): void;
  /** Brings a removal's note into sight and goes to its first button. */
  goTo(index: number): void;
}

/** `onUndone` is told the block (index of `reading.blocks`) that the reader took out and put back at once. */
export function attachNotes(open: OpenView, onUndone: (block: number) => void): NotesInPlace {
  const slots = new Map<number, HTMLElement>();

  const slotOf = (index: number, { block, part }: Removal) => {
    const known = slots.get(index);
    if (known) return known;
    const element = open.blocks[open.state().reading.blocks.indexOf(block)];
    if (!element) return undefined;
    const slot = slotBeside(element, part !== null);
    slots.set(index, slot);
    return slot;
  };

  const noteOn = (index: number, { block }: Removal) => {
    const { arePromosShown, lastByHand, reading } = open.state();
    if (arePromosShown) return <RemovalNote open={open} index={index} />;
    if (lastByHand !== index) return null;
    const undone = () => onUndone(reading.blocks.indexOf(block));
    return <UndoNote open={open} index={index} onUndone={undone} />;
  };

  const paint = () => {
    for (const [index, removal] of open.state().reading.removals.entries()) {
      const note = noteOn(index, removal);
      if (!note && !slots.has(index)) continue;
      const slot = slotOf(index, removal);
      if (!slot || (!note && slot.hidden)) continue;
      slot.hidden = !note;
      render(note, slot);
      hideEmptyWrappers(slot, open.body);
    }
  };

  open.closing.addEventListener('abort', () => {
    for (const slot of slots.values()) render(null, slot);
  });
  return {
    paint,
    goTo(index) {
      if (!open.state().arePromosShown) open.dispatch({ type: 'promosToggled' });
      const slot = slots.get(index);
      slot?.scrollIntoView({ block: 'center' });
      slot?.querySelector('button')?.focus({ preventScroll: true });
    },
  };
}

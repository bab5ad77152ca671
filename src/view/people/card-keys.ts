import type { OpenView } from '../extras.ts';
import type { Card } from './card.tsx';
import { mentionAt } from './card-pointer.ts';

/** Shows the card of the mention that gets the focus by key; lets Tab go into it and on, and Escape take it away. */
export function listenToCardKeys(open: OpenView, card: Card): void {
  const { dialog, body, closing: signal } = open;
  const isMark = ({ target }: Event) => (target as Element).matches('mark');
  let isPressed = false; // a press gives the focus too, but may be the start of selecting text

  const leave = () => {
    if (card.place.contains(card.active())) {
      (card.mark() ?? dialog.querySelector('main'))?.focus({ preventScroll: true });
    }
    card.show(null);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!card.shown() || event.isComposing) return;
    if (event.key === 'Tab') goOn(event, card);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation(); // the view stays
    leave();
  };
  const onEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && isMark(event))
      card.show(card.shown() ? null : mentionAt(open, event));
  };
  const onFocus = (event: FocusEvent) => {
    const mention = isMark(event) && !isPressed ? mentionAt(open, event) : null;
    if (mention) card.show(mention);
  };
  const press = ({ type }: Event) => {
    isPressed = type === 'pointerdown';
  };
  dialog.addEventListener('keydown', onKey, { signal, capture: true });
  body.addEventListener('keydown', onEnter, { signal });
  body.addEventListener('focusin', onFocus, { signal });
  for (const type of ['pointerdown', 'pointerup', 'pointercancel']) {
    dialog.addEventListener(type, press, { signal, capture: true });
  }
}

/** Tab goes from the mention into its card, though the card stands elsewhere, and from there on in the text. */
function goOn(event: KeyboardEvent, card: Card): void {
  const buttons = [...card.place.querySelectorAll('button')];
  const mark = card.mark();
  if (mark && card.active() === mark && !event.shiftKey) {
    event.preventDefault();
    buttons[0]?.focus();
  } else if (card.active() === buttons.at(event.shiftKey ? 0 : -1)) {
    if (event.shiftKey) event.preventDefault();
    mark?.focus({ preventScroll: true });
  }
}

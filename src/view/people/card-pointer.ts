import type { OpenView } from '../extras.ts';
import type { Selected } from '../people-state.ts';
import { selectionIn } from '../plain-clipboard.ts';
import type { Card } from './card.tsx';

/** So long the pointer has to rest on a mention: reading goes over many. */
const SHOW_AFTER_MS = 350;
/** So long it may take from the mention to its card, or leave both by accident. */
const HIDE_AFTER_MS = 300;

/** The mention under an event, if its highlight can be seen. */
export function mentionAt(open: OpenView, { target }: Event): Selected | null {
  const mark = (target as Element).closest('mark');
  return mark && !mark.matches('.quiet mark:not(.followed)') ? open.mentionOf(mark) : null;
}

/** Shows a card where the pointer rests, follows whom it presses, and takes the card away when pointer and focus have left. */
export function listenToPointer(open: OpenView, card: Card): void {
  const { dialog, body, closing: signal, dispatch } = open;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (run: () => void, after: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, after);
  };
  const leave = () => later(() => card.isHeld() || card.show(null), HIDE_AFTER_MS);
  const stay = () => clearTimeout(timer);

  const onOver = (event: PointerEvent) => {
    const mention = mentionAt(open, event);
    if (!mention || event.pointerType !== 'mouse' || event.buttons > 0) return;
    later(() => card.show(mention), SHOW_AFTER_MS);
  };
  const onOut = (event: PointerEvent) => {
    if (mentionAt(open, event)) leave();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    const isInside = card.place.contains(relatedTarget as Node) || relatedTarget === card.mark();
    if (card.shown() && !isInside) leave();
  };
  const onClick = (event: MouseEvent) => {
    const isLink = (event.target as Element).closest('a[href]');
    const isSelecting = selectionIn(dialog)?.type === 'Range';
    const mention = isLink || isSelecting ? null : mentionAt(open, event);
    if (!mention) return;
    stay();
    dispatch({ type: 'mentionSelected', selected: mention });
    open.markAt(mention)?.focus({ preventScroll: true });
    card.show(mention);
  };
  body.addEventListener('pointerover', onOver, { signal });
  body.addEventListener('pointerout', onOut, { signal });
  body.addEventListener('click', onClick, { signal });
  card.place.addEventListener('pointerenter', stay, { signal });
  card.place.addEventListener('pointerleave', leave, { signal });
  dialog.addEventListener('focusout', onFocusOut, { signal });
  signal.addEventListener('abort', stay);
}

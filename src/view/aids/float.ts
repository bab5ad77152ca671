import type { OpenView } from '../extras.ts';
import { focusedIn } from '../focused-in.ts';
import { keepFocus } from '../popover.ts';

/** From the text and from the window's edges, in CSS pixels. */
const GAP = 8;

/** A small popover for something in the text; it goes when it is closed, and when the reader scrolls on. */
export function makeFloat({ dialog }: OpenView, name: string): HTMLElement {
  const float = dialog.ownerDocument.createElement('div');
  float.className = `float ${name}`;
  float.popover = 'auto';
  dialog.append(float);
  const focused = focusedIn(dialog) as HTMLElement | null;
  keepFocus(float, dialog, () => focused);
  const close = () => float.hidePopover();
  dialog.addEventListener('scroll', close, { passive: true });
  float.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    dialog.removeEventListener('scroll', close);
    float.remove();
  });
  return float;
}

/** Puts an open float under what it belongs to, or above where there is no room, within the window. */
export function placeBeside(float: HTMLElement, anchor: DOMRect, dialog: HTMLElement): void {
  const { width, height } = float.getBoundingClientRect();
  const { clientWidth, clientHeight } = dialog;
  const middle = (anchor.left + anchor.right) / 2 - width / 2;
  const left = Math.max(GAP, Math.min(middle, clientWidth - width - GAP));
  const isBelow = anchor.bottom + GAP + height < clientHeight;
  const top = isBelow ? anchor.bottom + GAP : Math.max(GAP, anchor.top - GAP - height);
  float.style.left = `${left}px`;
  float.style.top = `${top}px`;
}

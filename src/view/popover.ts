import { adoptStyles } from './adopt-styles.ts';
import type { OpenView } from './extras.ts';
import { focusedIn } from './focused-in.ts';
import css from './styles/popover.css?inline';

/**
 * Makes a popover that belongs to a button of the bar. The button opens and closes it from then on by itself, and
 * Escape, a press beside it and leaving it with Tab close it. What it shows is the caller's.
 */
export function makePopover(
  { dialog, texts }: OpenView,
  button: HTMLButtonElement,
  { name, label }: { name: string; label: string },
): HTMLElement {
  adoptStyles(dialog, css);
  const popover = dialog.ownerDocument.createElement('div');
  popover.className = `popover ${name}`;
  popover.popover = 'auto';
  popover.lang = texts.locale;
  popover.dir = texts.direction;
  popover.role = 'dialog';
  popover.ariaLabel = label;
  popover.addEventListener('focusout', ({ relatedTarget }) => {
    const next = relatedTarget as Node | null;
    if (next && !popover.contains(next) && !button.contains(next)) popover.hidePopover();
  });
  keepFocus(popover, dialog, () => button);
  dialog.append(popover);
  button.popoverTargetElement = popover;
  return popover;
}

/**
 * Gives the focus back when a popover that had it closes: Chromium does so itself, but not within a shadow root. It is
 * back before the popover has gone, so that the next key, however soon, is the view's.
 */
export function keepFocus(
  popover: HTMLElement,
  dialog: HTMLDialogElement,
  next: () => HTMLElement | null,
): void {
  const giveBack = () => next()?.focus({ preventScroll: true });
  popover.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'closed' && popover.contains(focusedIn(dialog))) giveBack();
  });
  popover.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed' && focusedIn(dialog) === null) giveBack();
  });
}

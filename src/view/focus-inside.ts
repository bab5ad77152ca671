import { focusText } from './focus-text.ts';
import { focusedIn } from './focused-in.ts';

const NEXT_BEST = '.person.followed .person-name, .people .person-name, .absent-people summary';

/**
 * Makes a change of the view; where it takes away what had the focus, the focus goes to the text: without it no key would
 * come to the view. In the list of people it goes to the person followed, or the first, and where it hides the whole list
 * to the button that brings it back.
 */
export function keepFocusInside(dialog: HTMLDialogElement, change: () => void): void {
  const panel = dialog.querySelector<HTMLElement>('.people-panel');
  const before = focusedIn(dialog);
  const isInside = panel?.contains(before) ?? false;
  change();
  if (!isInside || !panel) {
    if (before && !focusedIn(dialog)) focusText(dialog);
    return;
  }
  const isGone = focusedIn(dialog) === null || !panel.contains(before);
  const next = panel.hidden ? null : panel.querySelector<HTMLElement>(NEXT_BEST);
  if (isGone || panel.hidden)
    (next ?? dialog.querySelector<HTMLElement>('.toggle-people'))?.focus();
}

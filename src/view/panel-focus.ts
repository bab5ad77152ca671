const NEXT_BEST = '.person.followed .person-name, .people .person-name, .absent-people summary';

/**
 * Makes a change of the view; where it takes away what had the focus in the list of people, the focus goes to the
 * person followed, or the first, and where it hides the whole list to the button that brings it back.
 */
export function keepPanelFocus(dialog: HTMLDialogElement, change: () => void): void {
  const root = dialog.getRootNode() as ShadowRoot;
  const panel = dialog.querySelector<HTMLElement>('.people-panel');
  const before = root.activeElement;
  const isInside = panel?.contains(before) ?? false;
  change();
  if (!isInside || !panel) return;
  const isGone = root.activeElement === null || !panel.contains(before);
  const next = panel.hidden ? null : panel.querySelector<HTMLElement>(NEXT_BEST);
  if (isGone || panel.hidden)
    (next ?? dialog.querySelector<HTMLElement>('.toggle-people'))?.focus();
}

/**
 * Makes a change of the view; where it hides the list of people while the focus is in it, the focus
 * goes to the button that brings the list back.
 */
export function keepPanelFocus(dialog: HTMLDialogElement, change: () => void): void {
  const panel = dialog.querySelector<HTMLElement>('.people-panel');
  const { activeElement } = dialog.getRootNode() as ShadowRoot;
  const isInside = panel?.contains(activeElement) ?? false;
  change();
  if (isInside && panel?.hidden) dialog.querySelector<HTMLElement>('.toggle-people')?.focus();
}

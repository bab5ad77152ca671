/**
 * Brings the entry of the person that the reader follows into sight on the list. It scrolls the
 * list alone: `scrollIntoView` would stop the text's own gentle scrolling on its way.
 */
export function showEntry(dialog: HTMLDialogElement): void {
  const panel = dialog.querySelector('.people-panel');
  const entry = panel?.querySelector('.person.followed')?.getBoundingClientRect();
  if (!panel || !entry) return;
  const { top, bottom } = panel.getBoundingClientRect();
  if (entry.top < top) panel.scrollTop += entry.top - top;
  if (entry.bottom > bottom) panel.scrollTop += entry.bottom - bottom;
}

/** Brings a mention's highlight to the middle of the view: gently, or at once for who wants no motion. */
export function showMention(mark: HTMLElement | undefined): void {
  const reduced = mark?.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)');
  mark?.scrollIntoView({ block: 'center', behavior: reduced?.matches ? 'instant' : 'smooth' });
}

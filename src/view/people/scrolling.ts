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

/** Above and below, a mention has so many CSS pixels of text around it that reading can go on from there. */
const MARGIN = 96;

/**
 * Brings a mention's highlight to the middle of the view, gently, or at once for who wants no motion. What can be read
 * well where it is stays: nothing is more in the way of reading than text that moves.
 */
export function showMention(dialog: HTMLDialogElement, mark: HTMLElement | undefined): void {
  const place = mark?.getBoundingClientRect();
  if (!mark || !place) return;
  const sheet = dialog.querySelector('.people-panel')?.getBoundingClientRect();
  const isCovered = sheet !== undefined && sheet.width > 0.9 * dialog.clientWidth;
  const end = isCovered ? sheet.top : dialog.clientHeight;
  if (place.top > MARGIN && place.bottom < end - MARGIN / 2) return;
  const reduced = mark.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)');
  mark.scrollIntoView({ block: 'center', behavior: reduced?.matches ? 'instant' : 'smooth' });
}

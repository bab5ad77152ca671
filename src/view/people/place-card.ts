/** Between a mention and its card, and between the card and the view's edges, in CSS pixels. */
const GAP = 6;
const EDGE = 12;

/**
 * Puts a card under the first line of its mention, or above it where there is no room below; it moves with the text
 * then. A mention that is out of sight will be scrolled to the middle, where there is room.
 */
export function placeCard(card: HTMLElement, mark: HTMLElement, scroller: HTMLElement): void {
  const [line] = mark.getClientRects();
  if (!line) return;
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight, scrollTop } = scroller;
  const isInSight = line.top > 0 && line.bottom < clientHeight;
  const isAbove = isInSight && line.bottom + GAP + height > clientHeight && line.top > height + GAP;
  const middle = (line.left + line.right) / 2;
  const left = Math.min(Math.max(middle - width / 2, EDGE), clientWidth - width - EDGE);
  const top = isAbove ? line.top - GAP - height : line.bottom + GAP;
  card.style.insetInlineStart = 'auto';
  card.style.left = `${Math.max(left, EDGE)}px`;
  card.style.top = `${top + scrollTop}px`;
}

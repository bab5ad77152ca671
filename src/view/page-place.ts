function deepActiveElement(page: Document): Element | null {
  let active = page.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/**
 * Remembers where the reader is in the page: scroll position and focus, also within open shadow roots.
 * Gives the function that goes back there, at once even where the page scrolls smoothly.
 */
export function rememberPlace(page: Document): () => void {
  const focused = deepActiveElement(page);
  const scrollers = new Set([page.scrollingElement, page.documentElement, page.body]);
  const places = [...scrollers]
    .filter((scroller) => scroller !== null)
    .map((scroller) => ({ scroller, left: scroller.scrollLeft, top: scroller.scrollTop }));
  return () => {
    if (focused !== page.body) (focused as HTMLElement | null)?.focus?.({ preventScroll: true });
    for (const { scroller, left, top } of places) {
      scroller.scrollTo({ left, top, behavior: 'instant' });
    }
  };
}

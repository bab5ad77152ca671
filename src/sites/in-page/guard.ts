/** No longer than this the page is kept from showing, whatever happens. */
const MAX_GUARD_MS = 400;

// Not by visibility: what is not visible cannot be given the focus. The background stays the page's own: it is what the
// reader sees meanwhile. Not in a layer, as the view's own (hidden-page.ts): when one comes or goes, browsers work out the
// style of every element anew, of this rule that of the body alone.
// What is printed meanwhile is the page.
const HIDDEN = '@media screen { :root:root:root > body { opacity: 0 !important; } }';

/**
 * Keeps a page that is probably an article from showing before it is clean. Nothing of the page is written to. Gives the
 * function that shows the page; it shows by itself after 400 ms.
 */
export function guardPage(page: Document): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HIDDEN);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  const show = () => {
    clearTimeout(timer);
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  const timer = setTimeout(show, MAX_GUARD_MS);
  return show;
}

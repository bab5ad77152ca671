/** The name of the view's one element in the page. */
export const HOST_NAME = 'galley-view';

// Every rule asks for the view's element, so that the page shows again by itself should the element
// go without us. `visibility` keeps the page's layout (and so its scroll position), yet takes it out
// of find-in-page and the accessibility tree. Important rules in a layer win over important ones
// outside of layers, whatever their specificity.
const SHOWN = `:root:has(> ${HOST_NAME})`;
const PAGE_HIDDEN = `
@layer galley {
  ${SHOWN} { scrollbar-width: none !important; }
  ${SHOWN} > :not(${HOST_NAME}), ${SHOWN} > :not(${HOST_NAME}) * { visibility: hidden !important; }
  @page {
    margin: 20mm 18mm;
    @bottom-center { content: counter(page); color: #444; font: 9pt serif; }
  }
  @media print {
    ${SHOWN} {
      display: block !important;
      block-size: auto !important;
      margin: 0 !important;
      padding: 0 !important;
      overflow: visible !important;
      background: none !important;
    }
    ${SHOWN} > :not(${HOST_NAME}) { display: none !important; }
  }
}`;

const isOurs = (sheet: CSSStyleSheet) => sheet.cssRules[0]?.cssText.includes(HOST_NAME) ?? false;

function drop(page: Document, isDropped: (sheet: CSSStyleSheet) => boolean): void {
  page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => !isDropped(sheet));
}

/**
 * Hides everything of the page but the view's element, on screen, in print and from find-in-page,
 * without writing to any node of the page. Gives the function that shows the page again.
 */
export function hidePage(page: Document): () => void {
  drop(page, isOurs); // what a script of an older version may have left
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PAGE_HIDDEN);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return () => drop(page, (other) => other === sheet);
}

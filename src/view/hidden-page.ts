/** The name of the view's one element in the page. */
export const HOST_NAME = 'galley-view';

// Every rule asks for the view's element, so that the page shows again by itself should the element
// go without us. `visibility` keeps the page's layout (and so its scroll position), yet takes it out
// of find-in-page and the accessibility tree. Important rules in a layer win over important ones
// outside of layers, whatever their specificity.
const SHOWN = `:root:has(> ${HOST_NAME})`;
/** Hides a page with a view over it. */
export const PAGE_HIDDEN = `
@layer galley {
  ${SHOWN} { scrollbar-width: none !important; }
  ${SHOWN} > :not(${HOST_NAME}), ${SHOWN} > :not(${HOST_NAME}) * { visibility: hidden !important; }
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

const PAPER = `
@layer galley {
  ${HOST_NAME} { display: block; }
  @page {
    margin: 20mm 18mm;
    @bottom-center { content: counter(page); color: #444; font: 9pt serif; }
  }
}`;

const isOurs = (sheet: CSSStyleSheet) => sheet.cssRules[0]?.cssText.includes(HOST_NAME) ?? false;

function drop(page: Document, isDropped: (sheet: CSSStyleSheet) => boolean): void {
  page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => !isDropped(sheet));
}

/** Has the browser hide the page, or show it, by a style sheet that goes with the extension; true when it is done. */
export type AskToHide = (isHidden: boolean) => Promise<boolean>;

/**
 * Hides everything of the page but the view's element, on screen, in print and from find-in-page,
 * without writing to any node of the page: at once by itself, and by `askToHide` in its place where
 * that is given. Gives the function that shows the page again.
 */
export function hidePage(page: Document, askToHide?: AskToHide): () => void {
  drop(page, isOurs); // what a script of an older version may have left
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PAGE_HIDDEN + PAPER);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  const hideElsewhere = async (isHidden: boolean) => {
    const isDone = await askToHide?.(isHidden).catch(() => false);
    if (isDone && isHidden) sheet.replaceSync(PAPER);
  };
  void hideElsewhere(true);
  return () => {
    drop(page, (other) => other === sheet);
    void hideElsewhere(false);
  };
}

/** Shows the page again where a script that has gone left it hidden. */
export function showPage(page: Document): void {
  drop(page, isOurs);
}

import type { Tab } from './browsers/browser.ts';

/** Everything about a page that a reader, or the page's own script, could find changed. */
export interface PageState {
  html: string;
  nodes: number;
  styleSheets: number;
  scroll: [number, number];
  focus: string;
  selection: string;
  title: string;
  url: string;
  historyLength: number;
  highlights: number;
  isSpeaking: boolean;
}

/** The page's state, once its own style sheets have come (or all else that loads has). */
export function pageState(tab: Tab): Promise<PageState> {
  return tab.evaluate(async () => {
    const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]')];
    const hasStyle = () => sheets.every(({ sheet }) => sheet !== null);
    while (document.readyState !== 'complete' && !hasStyle())
      await new Promise((done) => setTimeout(done, 20));
    return {
      html: document.documentElement.outerHTML,
      nodes: document.childNodes.length,
      styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      scroll: [scrollX, scrollY] as [number, number],
      focus: document.activeElement?.id || (document.activeElement?.localName ?? ''),
      selection: getSelection()?.toString() ?? '',
      title: document.title,
      url: location.href,
      historyLength: history.length,
      highlights: CSS.highlights.size,
      isSpeaking: speechSynthesis.speaking,
    };
  });
}

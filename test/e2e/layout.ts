import type { Tab } from './browsers/browser.ts';

/** What is pressed in the view, or on a page of our own, and smaller than 24 by 24 CSS pixels; links within a text may be (WCAG 2.2, 2.5.8). */
export function smallTargets(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const root = document.querySelector('galley-view')?.shadowRoot ?? document;
    const targets = root.querySelectorAll('button, input, select, summary, [role=button]');
    return [...targets]
      .filter((target) => target.checkVisibility({ opacityProperty: false }))
      .map((target) => {
        const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
        return { target, width, height };
      })
      .filter(({ width, height }) => width < 24 || height < 24)
      .map(
        ({ target, width, height }) =>
          `${Math.round(width)} x ${Math.round(height)}: ${target.className || target.outerHTML}`,
      );
  });
}

/** What reaches beyond the window's side edges, so that reading would need two directions of scrolling. */
export function overflows(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const view = document.querySelector('galley-view')?.shadowRoot;
    const isCut = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > innerWidth + 1);
    };
    return [...(view?.querySelectorAll('dialog *') ?? document.querySelectorAll('body *'))]
      .filter((element) => element.checkVisibility() && !element.closest('.table, pre, svg'))
      .filter(isCut)
      .map((element) => `${element.localName}.${element.className}`);
  });
}

import type { Tab } from './browsers/browser.ts';

/**
 * Every text of the view whose contrast with its background is below WCAG 2 AA, as "2.9 < 4.5: text".
 * axe cannot tell it: it looks for what is on screen in `body` only, and the view stands beside it.
 */
export function lowContrasts(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!root || !brush) throw new Error('there is no view');

    /** The colours laid over each other, the last on top, as the screen shows them: [red, green, blue]. */
    const mixed = (colours: string[]) => {
      for (const colour of ['white', ...colours]) {
        brush.fillStyle = colour;
        brush.fillRect(0, 0, 1, 1);
      }
      return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (colour: number[]) => {
      const [red = 0, green = 0, blue = 0] = colour.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: number[], other: number[]) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const backgrounds = (element: Element | null): string[] =>
      element
        ? [...backgrounds(element.parentElement), getComputedStyle(element).backgroundColor]
        : [];
    const hasTextOnScreen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.getBoundingClientRect().width > 1 && // 1 pixel: for screen readers only
      [...element.childNodes].some(
        (node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''),
      );

    return [...root.querySelectorAll('dialog *')].filter(hasTextOnScreen).flatMap((element) => {
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const size = Number.parseFloat(fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      const needed = isLarge ? 3 : 4.5;
      const behind = backgrounds(element);
      const ratio = contrast(mixed(behind), mixed([...behind, color]));
      const text = element.textContent.trim().slice(0, 40);
      return ratio < needed ? [`${ratio.toFixed(1)} < ${needed}: ${text}`] : [];
    });
  });
}

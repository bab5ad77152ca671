const MEDIA = 'img, picture, video, audio, iframe, svg, math, canvas, object, embed, hr';

// The picture of a promo is linked as its headline is; a picture of the story may stand beside an
// advertisement label, and stays.
export const isStoryMedia = (element: Element) =>
  element.matches(MEDIA) && !element.closest('a[href]');

function hasVisibleContent(node: Node): boolean {
  if (node.nodeType === node.TEXT_NODE) return /\S/.test((node as Text).data);
  if (node.nodeType !== node.ELEMENT_NODE) return false;
  const element = node as HTMLElement;
  if (element.hidden) return false;
  return isStoryMedia(element) || [...element.childNodes].some(hasVisibleContent);
}

/**
 * Hides the elements around `element`, up to `body`, that have nothing left to show (a list without
 * items, a box without text), and shows those that have something again.
 */
export function hideEmptyWrappers(element: HTMLElement, body: HTMLElement): void {
  for (let wrapper = element.parentElement; wrapper && wrapper !== body; ) {
    wrapper.hidden = ![...wrapper.childNodes].some(hasVisibleContent);
    wrapper = wrapper.parentElement;
  }
}

/** Taken out first: sorting out signs of all scripts takes ten times as long. */
const ASCII_SIGNS = /[\0-/:-`{-\x7f]+/g;
const OTHER_SIGNS = /[^\p{L}\p{M}\p{N}]+/gu;
const ASCII = /^[\0-\x7f]*$/;

/** Only the letters and digits of a text, in lower case: texts that differ in spaces, quotes or case alone are one. */
export function letters(text: string): string {
  const own = text.normalize('NFKC').toLowerCase().replace(ASCII_SIGNS, '');
  return ASCII.test(own) ? own : own.replace(OTHER_SIGNS, '');
}

/** The share (0 to 1) of an element's characters that stand in links. */
export function linkShare(element: Element): number {
  const all = element.textContent?.trim().length ?? 0;
  if (all === 0) return 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) {
    linked += link.textContent?.trim().length ?? 0;
  }
  return Math.min(1, linked / all);
}

/** The text of an element if it is no longer than `max` characters, else null: without gathering a whole page's. */
export function shortText(element: Element, max: number): string | null {
  if (!element.firstElementChild) {
    const text = element.textContent ?? '';
    return text.length > max ? null : text;
  }
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* texts */);
  let text = '';
  while (walker.nextNode()) {
    text += (walker.currentNode as Text).data;
    if (text.length > max) return null;
  }
  return text;
}

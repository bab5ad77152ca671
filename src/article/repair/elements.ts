import { holdsBlocks } from '../block-level.ts';
import { rename } from '../rename.ts';

/** AMP's elements and what they are in plain HTML; the rest of them are boxes. */
const PLAIN: Record<string, string> = {
  'amp-img': 'img',
  'amp-anim': 'img',
  'amp-video': 'video',
  'amp-audio': 'audio',
  'amp-iframe': 'iframe',
};
const FURNITURE =
  /^amp-(?:ad|sticky-ad|embed|consent|analytics|pixel|sidebar|auto-ads|user-notification|lightbox)$/;
/** A custom element with so many characters between others of its name is a paragraph. */
const PARAGRAPH = 80;

/**
 * Gives custom elements names that Readability knows: AMP's their plain ones, boxes and paragraphs `<div>`, others `<span>`; line breaks by name are some,
 * and a box in the middle of a line is none.
 */
export function namePlainly(copy: Document): void {
  const custom = [...copy.querySelectorAll('*')].filter(isCustom);
  for (const element of custom) if (FURNITURE.test(element.localName)) element.remove();
  for (const element of copy.querySelectorAll('span.br:empty')) rename(element, 'br');
  for (const element of copy.querySelectorAll('span > div')) {
    const isLong = (element.textContent?.length ?? 0) >= PARAGRAPH;
    if (!isLong && !isAlone(element) && !holdsBlocks(element)) rename(element, 'span');
  }
  for (const element of custom.reverse()) {
    if (!element.isConnected) continue;
    rename(element, PLAIN[element.localName] ?? (isBox(element) ? 'div' : 'span'));
  }
}

const isCustom = ({ localName, namespaceURI }: Element) =>
  localName.includes('-') && namespaceURI === 'http://www.w3.org/1999/xhtml';

const isBox = (element: Element) =>
  holdsBlocks(element) ||
  element.querySelector('img, picture, video, iframe') !== null ||
  (isAlone(element) && (element.textContent?.trim().length ?? 0) >= PARAGRAPH);

/** Whether no text stands beside an element: then it does not run within a line. */
function isAlone(element: Element): boolean {
  return [element.previousSibling, element.nextSibling].every(
    (node) => node?.nodeType !== 3 /* text */ || node.textContent?.trim() === '',
  );
}

/** Spans that stand alone, three and more in a row, each as long as a paragraph: they are paragraphs. */
export function splitSpans(copy: Document): void {
  for (const box of new Set(
    [...copy.querySelectorAll('span + span + span')].map((span) => span.parentElement),
  )) {
    if (!box || !/^(?:div|section|article|main)$/.test(box.localName)) continue;
    const spans = [...box.children];
    const isColumn = spans.every(
      (span) =>
        span.localName === 'span' &&
        isAlone(span) &&
        (span.textContent?.trim().length ?? 0) >= PARAGRAPH,
    );
    for (const span of isColumn ? spans : []) rename(span, 'p');
  }
}

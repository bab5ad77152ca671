import { EMBED } from '../article/repair/embeds.ts';

/** Where the ids of the article's own elements (footnotes) start in the view. */
export const ID_PREFIX = 'article-';

const TYPESETTING = ['lang', 'dir', 'title', 'id', 'cite', 'datetime'];
const TABLES = ['colspan', 'rowspan', 'span', 'scope'];
const LISTS = ['start', 'reversed', 'value', 'type'];
const MEDIA = [
  ...[
    'src',
    'srcset',
    'sizes',
    'alt',
    'width',
    'height',
    'media',
    'poster',
    'controls',
    'loading',
    'preload',
  ],
  ...['kind', 'srclang', 'label', 'allowfullscreen', 'sandbox', 'frameborder', 'referrerpolicy'],
];
const KEPT = new Set([
  ...TYPESETTING,
  ...TABLES,
  ...LISTS,
  ...MEDIA,
  'href',
  'hreflang',
  'open',
  EMBED,
]);
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Takes what the page's design said off an element; only what the text itself needs stays. */
function strip(element: Element): void {
  const isHtml = element.namespaceURI === XHTML;
  for (const { name } of [...element.attributes]) {
    const isKept = isHtml ? KEPT.has(name) : name !== 'class' && name !== 'style';
    if (!isKept) element.removeAttribute(name);
  }
  if (element.id) element.id = ID_PREFIX + element.id;
  if (element.localName === 'img' && !element.hasAttribute('alt')) element.setAttribute('alt', '');
}

/**
 * A copy of an article's body for `page`, without the page's classes, styles and the like, and the
 * way from each element of the body to its copy.
 */
export function plainCopy(
  page: Document,
  body: HTMLElement,
): { body: HTMLElement; copyOf: Map<Element, HTMLElement> } {
  const copy = page.importNode(body, true);
  const originals = [body, ...body.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  const copyOf = new Map<Element, HTMLElement>();
  for (const [index, element] of copies.entries()) {
    const original = originals[index];
    if (original) copyOf.set(original, element as HTMLElement);
    strip(element);
  }
  return { body: copy, copyOf };
}

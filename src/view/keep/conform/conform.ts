import { makeElement } from '../make-element.ts';
import { carryPlaces, copyAttributes } from './attributes.ts';
import { BLOCKS, DROPPED, INLINE, RENAMED, TRANSPARENT, VOID, WORDS_ONLY } from './elements.ts';
import { conformLinks } from './links.ts';
import { asDetails, asFigure, asList, asTerms, isBlock } from './structure.ts';
import { asTable } from './table.ts';

/** Where something is about to stand. */
interface Place {
  page: Document;
  /** The element around it that decides what may stand there. */
  parent: string;
  /** Whether only words may stand there. */
  isWordsOnly: boolean;
  isInLink: boolean;
}

/**
 * The article's text in HTML that is right in every respect, whatever the page wrote: each element stands where it may,
 * with attributes that it may have. It belongs to `page`, a document that loads nothing.
 * @param source the address that links are read by
 * @param wanted ids that are to stay though nothing in the text leads there
 */
export function conform(
  body: HTMLElement,
  page: Document,
  source: string,
  wanted: Iterable<string> = [],
): HTMLElement {
  const place = { page, parent: 'div', isWordsOnly: false, isInLink: false };
  const result = makeElement(page, 'div', {}, ...contentOf(body, place));
  conformLinks(result, source, wanted);
  return result;
}

const contentOf = (element: Element, place: Place) =>
  [...element.childNodes].flatMap((child) => nodesOf(child, place));

function nodesOf(node: Node, place: Place): Node[] {
  if (node.nodeType === node.TEXT_NODE) {
    return [place.page.createTextNode(node.nodeValue ?? '')];
  }
  if (node.nodeType !== node.ELEMENT_NODE) return [];
  const element = node as Element;
  const name = RENAMED[element.localName] ?? element.localName;
  if (name === 'math') return [place.page.importNode(element, true)];
  if (DROPPED.has(name)) return [];
  if (INLINE.has(name)) return inline(element, name, place);
  if (!BLOCKS.has(name)) return contentOf(element, place);
  return place.isWordsOnly ? spaced(contentOf(element, place), place) : block(element, name, place);
}

/** Words of two paragraphs do not run together where paragraphs cannot stand. */
const spaced = (nodes: Node[], { page }: Place) => [page.createTextNode(' '), ...nodes];

function inline(element: Element, name: string, place: Place): Node[] {
  const isLink = name === 'a';
  const made = makeElement(place.page, name);
  copyAttributes(element, made);
  carryPlaces(element, made);
  if (VOID.has(name)) return [made];
  const content = contentOf(element, { ...place, isInLink: place.isInLink || isLink });
  const isOutOfPlace =
    (isLink && place.isInLink) ||
    (name === 'time' && !made.hasAttribute('datetime')) ||
    (name === 'span' && made.attributes.length === 0) ||
    (name === 'bdo' && !made.hasAttribute('dir')) ||
    (/^r[tp]$/.test(name) && !element.closest('ruby')) ||
    (!TRANSPARENT.has(name) && content.some(isBlock));
  if (isOutOfPlace) return content;
  made.append(...content);
  return [made];
}

function block(element: Element, name: string, place: Place): Node[] {
  const { page } = place;
  const isWordsOnly = WORDS_ONLY.has(name);
  if (name === 'table')
    return asTable(element, page, (cell) => contentOf(cell, { ...place, parent: 'td' }));
  const content = contentOf(element, { ...place, parent: name, isWordsOnly });
  const shape = shapeFor(name, place, content);
  const made = makeElement(page, shape);
  copyAttributes(element, made);
  carryPlaces(element, made);
  made.append(...content);
  if (shape === 'ul' || shape === 'ol') return asList(made);
  if (shape === 'dl') return asTerms(made);
  if (shape === 'figure') return asFigure(made);
  if (shape === 'details') return asDetails(made);
  return shape === 'hr' || hasContent(made) ? [made] : [];
}

/** Parts of a list, a figure, a fold that stand elsewhere are plain; a paragraph with paragraphs in it is a box. */
function shapeFor(name: string, { parent }: Place, content: Node[]): string {
  if (name === 'p' && content.some(isBlock)) return 'div';
  if (name === 'li') return parent === 'ul' || parent === 'ol' ? name : 'div';
  if (name === 'dt' || name === 'dd') return parent === 'dl' ? name : 'div';
  if (name === 'figcaption') return parent === 'figure' ? name : 'div';
  if (name === 'summary') return parent === 'details' ? name : 'p';
  return name;
}

const hasContent = (element: Element) =>
  /\S/.test(element.textContent ?? '') || element.querySelector('img, hr, math') !== null;

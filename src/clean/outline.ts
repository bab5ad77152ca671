import type { Article } from '../article/article.ts';
import type { Block } from '../article/blocks.ts';

/** What an article is judged by: plain data, which can be sent to where the rules are. */
export interface Outline {
  /** The page's address, absolute. */
  url: string;
  /** The body and the elements around the blocks, each after the one it stands in. */
  elements: OutlineElement[];
  /** The article's blocks, in order. */
  blocks: OutlineBlock[];
}

export interface OutlineElement {
  /** The index of the element that it stands in; −1: it is the body. */
  parent: number;
  /** Lower-case element name. */
  tag: string;
  /** Name and value of its class, id, role and data attributes, as far as it has them. */
  attributes: [name: string, value: string][];
}

export interface OutlineBlock {
  /** Its index among the elements. */
  element: number;
  /** Offsets count in it. */
  text: string;
  inline: Inline[];
}

/** A link, bold or slanted words, or others with an element of their own: where in the block's text they stand. */
export interface Inline {
  start: number;
  end: number;
  /** Where a link leads, as the page writes it; null: it is no link. */
  href: string | null;
}

const TOLD = /^(?:class|id|role|data-.*)$/;
const INLINE = new Set(['a', 'b', 'strong', 'em', 'i', 'span']);

/** The outline of `article`, whose blocks are `blocks`. */
export function outlineOf({ body, url }: Article, blocks: readonly Block[]): Outline {
  const elements: OutlineElement[] = [];
  const indices = new Map<Element, number>();
  const indexOf = (element: Element): number => {
    const known = indices.get(element);
    if (known !== undefined) return known;
    const around = element === body ? null : element.parentElement;
    const parent = around ? indexOf(around) : -1;
    indices.set(element, elements.length);
    return elements.push({ parent, tag: element.localName, attributes: toldBy(element) }) - 1;
  };
  indexOf(body);
  return {
    url,
    blocks: blocks.map(({ element, text }) => ({
      element: indexOf(element),
      text,
      inline: inlineOf(element, text.length),
    })),
    elements,
  };
}

function toldBy({ attributes }: Element): OutlineElement['attributes'] {
  return [...attributes].flatMap(({ name, value }) => (TOLD.test(name) ? [[name, value]] : []));
}

/** In the order of their starts, a link around the whole block last; a line break is one character, as in a block's text. */
function inlineOf(block: Element, length: number): Inline[] {
  const found: Inline[] = [];
  let at = 0;
  const walk = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === child.TEXT_NODE) at += (child as Text).length;
      else if (child.nodeName === 'BR') at += 1;
      else note(child as Element);
    }
  };
  const note = (element: Element) => {
    const inline = { start: at, end: at, href: hrefOf(element) };
    if (INLINE.has(element.localName)) found.push(inline);
    walk(element);
    inline.end = at;
  };
  if (block.firstElementChild) walk(block);
  const around = block.closest('a[href]');
  if (around) found.push({ start: 0, end: length, href: hrefOf(around) });
  return found;
}

const hrefOf = (element: Element) =>
  element.localName === 'a' ? element.getAttribute('href') : null;

import { makeElement } from '../make-element.ts';
import { BLOCKS } from './elements.ts';

/** Whether a node is a paragraph or the like, or a link around such. */
export function isBlock(node: Node): boolean {
  const { localName } = node as Partial<Element>;
  if (localName === undefined) return false;
  return BLOCKS.has(localName) || [...node.childNodes].some(isBlock);
}

const isBlank = (node: Node) =>
  node.nodeType === node.TEXT_NODE && !/\S/.test(node.nodeValue ?? '');

/** A list holds items, and nothing beside them: what stands there becomes one. */
export function asList(list: HTMLElement): Node[] {
  for (const node of [...list.childNodes]) {
    if ((node as Element).localName === 'li') continue;
    if (!isBlank(node)) {
      const item = list.ownerDocument.createElement('li');
      node.replaceWith(item);
      item.append(node);
    } else node.remove();
  }
  return list.hasChildNodes() ? [list] : [];
}

/** A list of terms, each with what is said of it; paragraphs where it is anything else. */
export function asTerms(list: HTMLElement): Node[] {
  const names = [...list.childNodes]
    .filter((node) => !isBlank(node))
    .map((node) => (node as Element).localName);
  if (/^(?:(?:dt )+(?:dd )+)+$/.test(`${names.join(' ')} `)) return [list];
  return renamed(list, { dl: 'div', dt: 'p', dd: 'div' });
}

/** A figure has one caption at most, at its end. */
export function asFigure(figure: HTMLElement): Node[] {
  const [caption, ...others] = [...figure.children].filter(
    (child) => child.localName === 'figcaption',
  );
  for (const other of others) renamed(other as HTMLElement, { figcaption: 'div' });
  if (caption) figure.append(caption);
  const isEmpty = !/\S/.test(figure.textContent ?? '') && !figure.querySelector('img, math');
  return isEmpty ? [] : [figure];
}

/** A fold opens with its summary; one without is a box. Kept, it stands open. */
export function asDetails(details: HTMLElement): Node[] {
  const [summary, ...others] = [...details.children].filter(
    (child) => child.localName === 'summary',
  );
  for (const other of others) renamed(other as HTMLElement, { summary: 'p' });
  if (!summary) return renamed(details, { details: 'div' });
  details.prepend(summary);
  details.setAttribute('open', '');
  return [details];
}

/** The element and its children under other names, in its place. */
function renamed(element: HTMLElement, names: Record<string, string>): Node[] {
  for (const child of [...element.children]) {
    if (names[child.localName]) renamed(child as HTMLElement, names);
  }
  const name = names[element.localName] ?? element.localName;
  const made = makeElement(element.ownerDocument, name, {}, ...element.childNodes);
  if (element.id) made.id = element.id;
  element.replaceWith(made);
  return [made];
}

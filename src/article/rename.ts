/** Gives an element another name; children and attributes stay. The element that stands in its place. */
export function rename(element: Element, name: string): HTMLElement {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name, value } of [...element.attributes]) {
    if (!/^[a-z_][\w.:-]*$/i.test(name)) continue; // parsers take names that setAttribute refuses
    renamed.setAttribute(name, value);
  }
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

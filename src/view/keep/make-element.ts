type Attributes = Record<string, string | null>;

/** Makes an HTML element of `page`, with those attributes that have a value, and these children in it. */
export function makeElement(
  page: Document,
  name: string,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElement {
  const element = page.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(attribute, value);
  }
  element.append(...children);
  return element;
}

/** The view's own element, and whatever a page calls so. */
const OWN_VIEW = 'galley-view';

/**
 * A copy of `page` to work on, with the text that lies in open shadow roots where a reader sees it. The page itself is only read.
 */
export function copyPage(page: Document): Document {
  const copy = page.cloneNode(true) as Document;
  const elements = [...page.querySelectorAll('*')];
  const hosts = elements.flatMap((element, index) => (element.shadowRoot ? [index] : []));
  if (hosts.length > 0) {
    const copies = [...copy.querySelectorAll('*')];
    for (const index of hosts) {
      const [host, own] = [elements[index], copies[index]];
      if (host?.shadowRoot) own?.replaceChildren(...flatChildren(host, copy));
    }
  }
  for (const view of copy.querySelectorAll(OWN_VIEW)) view.remove();
  openTemplates(copy);
  return copy;
}

/** What is seen within an element: its shadow tree with the slots filled, else its children. */
function flatChildren(element: Element, copy: Document): Node[] {
  const isSlot = element.localName === 'slot';
  const assigned = isSlot ? (element as HTMLSlotElement).assignedNodes() : [];
  const children = assigned.length > 0 ? assigned : [...(element.shadowRoot ?? element).childNodes];
  return children.flatMap((child) => flatCopy(child, copy));
}

function flatCopy(node: Node, copy: Document): Node[] {
  if (node.nodeType !== 1 /* element */) return [copy.importNode(node)];
  const element = node as Element;
  if (/^(?:style|script|link)$/.test(element.localName)) return [];
  const children = flatChildren(element, copy);
  if (element.localName === 'slot') return children;
  const own = copy.importNode(element);
  own.append(...children);
  return [own];
}

/** So many characters of paragraphs outside of templates are the story already. */
const STORY_CHARACTERS = 500;

/**
 * Opens templates that hold what a reader sees: shadow trees declared in markup, and the story itself where the page has
 * it nowhere else. Other templates are for scripts to come back to.
 */
function openTemplates(copy: Document): void {
  for (const template of copy.querySelectorAll<HTMLTemplateElement>(
    'template[shadowrootmode], template[shadowroot]',
  )) {
    template.replaceWith(...template.content.childNodes);
  }
  if (paragraphLength(copy) >= STORY_CHARACTERS) return;
  for (const template of copy.querySelectorAll('template')) {
    if (paragraphLength(template.content) >= STORY_CHARACTERS)
      template.replaceWith(...template.content.childNodes);
  }
}

function paragraphLength(root: ParentNode): number {
  let length = 0;
  for (const paragraph of root.querySelectorAll('p'))
    length += paragraph.textContent?.trim().length ?? 0;
  return length;
}

/**
 * What nobody reads: the view's own element and whatever a page calls so, scripts other than facts, what icons are made of, those of menus themselves. A style
 * sheet would even be parsed when its copy comes into a document: on pages with much of it in them that takes longer than Readability.
 */
const UNREAD =
  'galley-view, style, link, :is(nav, footer, button) svg[aria-hidden="true"], svg > *, script:not([type="application/ld+json" i])';

/**
 * A copy of `page` to work on, with the text that lies in open shadow roots where a reader sees it. The page itself is only read.
 */
export function copyPage(page: Document): Document {
  const copy = page.cloneNode(false) as Document;
  const root = copy.importNode(page.documentElement, true);
  fillHosts(page.documentElement, root);
  for (const element of root.querySelectorAll(UNREAD)) element.remove();
  copy.append(root);
  // Facts are no text: with them, what a part's share of the page's text is would be wrong, and take long.
  copy.head?.append(...root.querySelectorAll('body script'));
  openTemplates(copy);
  return copy;
}

/** Puts into the copies of shadow hosts what is seen there. */
function fillHosts(original: Element, copy: Element): void {
  const elements = original.querySelectorAll('*');
  let copies: NodeListOf<Element> | null = null;
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (!element?.shadowRoot) continue;
    copies ??= copy.querySelectorAll('*');
    copies[index]?.replaceChildren(...flatChildren(element, copy.ownerDocument));
  }
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
  if (holdsText(copy)) return;
  for (const template of copy.querySelectorAll('template')) {
    if (holdsText(template.content)) template.replaceWith(...template.content.childNodes);
  }
}

function holdsText(root: ParentNode): boolean {
  let length = 0;
  for (const paragraph of root.querySelectorAll('p')) {
    length += paragraph.textContent?.trim().length ?? 0;
    if (length >= STORY_CHARACTERS) return true;
  }
  return false;
}

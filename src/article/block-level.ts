/** Elements that start a new line of the story. Everything else runs within one. */
const BLOCK_LEVEL = new Set(
  (
    'address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Whether `node` is an element that starts a new line. */
export function isBlockLevel(node: Node): boolean {
  return node.nodeType === node.ELEMENT_NODE && BLOCK_LEVEL.has((node as Element).localName);
}

/** Whether any child of `element`, however deep, starts a new line. */
export function holdsBlocks(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (BLOCK_LEVEL.has(child.localName) || holdsBlocks(child)) return true;
  }
  return false;
}

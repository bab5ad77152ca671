import { holdsBlocks, isBlockLevel } from './block-level.ts';

/**
 * Makes every piece of text in `body` part of exactly one block, and white space what a reader sees of it:
 * text beside blocks gets a paragraph of its own (`<div>Lead<p>More</p></div>` → `<div><p>Lead</p><p>More</p></div>`),
 * runs of white space become one space, none is left at a block's ends. Preformatted text stays as it is.
 */
export function tidyText(body: HTMLElement): void {
  wrapLooseText(body);
  collapseWhiteSpace(body);
}

function wrapLooseText(element: Element): void {
  let run: Node[] = [];
  const flush = () => {
    if (run.some((node) => node.textContent?.trim())) wrapInParagraph(run);
    run = [];
  };
  for (const child of [...element.childNodes]) {
    if (isBlockCarrier(child)) {
      flush();
      wrapLooseText(child as Element);
    } else if (isBlockLevel(child)) {
      flush();
    } else {
      run.push(child);
    }
  }
  flush();
}

/** An element with blocks in it, an inline one too (`<a><h3>…</h3></a>`): what is loose in it is wrapped there. */
function isBlockCarrier(node: Node): boolean {
  return node.nodeType === node.ELEMENT_NODE && holdsBlocks(node as Element);
}

function wrapInParagraph(nodes: Node[]): void {
  const first = nodes[0];
  if (!first?.parentNode || !first.ownerDocument) return;
  const paragraph = first.ownerDocument.createElement('p');
  first.parentNode.insertBefore(paragraph, first);
  paragraph.append(...nodes);
}

const UNFOLDED = /[\t\n\r\f]| {2}/;

function collapseWhiteSpace(body: HTMLElement): void {
  let last: Text | null = null; // the line's last text so far, ending in a space or not
  const endLine = () => {
    const trimmed = last?.data.trimEnd() ?? '';
    if (last && trimmed.length < last.data.length) last.data = trimmed;
    last = null;
  };
  const walk = (node: Node) => {
    if (node.nodeType === node.TEXT_NODE) {
      const text = node as Text;
      const { data } = text;
      const folded = UNFOLDED.test(data) ? data.replace(/[ \t\n\r\f]+/g, ' ') : data;
      const own = last === null || last.data.endsWith(' ') ? folded.trimStart() : folded;
      if (own !== data) text.data = own; // writing to the document costs more than looking
      if (own !== '') last = text;
      return;
    }
    if (node.nodeName === 'PRE') return endLine();
    const breaks = isBlockLevel(node) || node.nodeName === 'BR';
    if (breaks) endLine();
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    if (breaks) endLine();
  };
  walk(body);
  endLine();
}

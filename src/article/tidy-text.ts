import { isBlockLevel } from './block-level.ts';

/**
 * Makes every piece of text in `body` part of exactly one block, and white space what a reader sees of it:
 * text beside blocks gets a paragraph of its own (`<div>Lead<p>More</p></div>` → `<div><p>Lead</p><p>More</p></div>`),
 * runs of white space become one space, none is left at a block's ends. Preformatted text stays as it is.
 */
export function tidyText(body: HTMLElement): void {
  if (!wrapLooseText(body)) wrapRun([...body.childNodes]);
  collapseWhiteSpace(body);
}

/**
 * Wraps what stands beside blocks within an element, an inline one too (`<a><h3>…</h3></a>`); gives whether it holds any
 * block: the text of one that holds none is its own.
 */
function wrapLooseText(element: Element): boolean {
  let holdsBlocks = false;
  let run: Node[] = [];
  const runs = [run];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    const isCarrier = child.firstChild !== null && wrapLooseText(child as Element);
    if (isCarrier || isBlockLevel(child)) {
      holdsBlocks = true;
      run = [];
      runs.push(run);
    } else {
      run.push(child);
    }
  }
  if (holdsBlocks) for (const loose of runs) wrapRun(loose);
  return holdsBlocks;
}

function wrapRun(nodes: Node[]): void {
  const first = nodes.find((node) => node.textContent?.trim()) && nodes[0];
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

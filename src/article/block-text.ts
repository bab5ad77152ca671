/** A text node with the offset at which its text starts in the block's text. */
export interface TextRun {
  node: Text;
  start: number;
}

/**
 * The text of a block as one string, `<br>` read as a line break, with the text nodes it came from,
 * so that an offset in it can be found again in the document.
 */
export function textRuns(element: Element): { text: string; runs: TextRun[] } {
  const runs: TextRun[] = [];
  let text = '';
  const walk = (node: Node) => {
    if (node.nodeType === node.TEXT_NODE) {
      runs.push({ node: node as Text, start: text.length });
      text += (node as Text).data;
    } else if (node.nodeName === 'BR') {
      text += '\n';
    } else {
      for (const child of node.childNodes) walk(child);
    }
  };
  walk(element);
  return { text, runs };
}

/** The text of a block, `<br>` read as a line break. */
export function blockText(element: Element): string {
  return element.querySelector('br') ? textRuns(element).text : (element.textContent ?? '');
}

import type { TextRun } from '../../article/block-text.ts';

/** What stands in a block and is not said: what was removed, what the view adds, how a character is read (ruby). */
const SILENT = '[hidden], .removed, .removal, button, rt, rp';
/** What refers to a note, as a link: "1", "[12]", "†". Read aloud, it would be a number amid a sentence. */
const NOTE_MARK = /^\s*[[(]?(?:\p{N}{1,3}|[*†‡§¶]{1,3})[\])]?\s*$/u;

/** 10<sup>2</sup> is not 102. */
const raised = (text: string) =>
  text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);

const isNoteMark = (element: Element) =>
  element.localName === 'a' &&
  (element.getAttribute('href') ?? '').includes('#') &&
  NOTE_MARK.test(element.textContent);

/** The text of a block that is said, with the text nodes it comes from; a line break in it is one that the article has. */
export function spokenText(block: Element): { text: string; runs: TextRun[] } {
  const runs: TextRun[] = [];
  let text = '';
  const walk = (node: Node) => {
    if (node.nodeType === node.TEXT_NODE) {
      runs.push({ node: node as Text, start: text.length });
      const flat = (node as Text).data.replace(/[\t\n\r]/g, ' ');
      text += node.parentElement?.localName === 'sup' ? raised(flat) : flat;
    } else if (node.nodeName === 'BR') {
      text += '\n';
    } else if (!(node as Element).matches?.(SILENT) && !isNoteMark(node as Element)) {
      for (const child of node.childNodes) walk(child);
    }
  };
  for (const child of block.childNodes) walk(child);
  return { text, runs };
}

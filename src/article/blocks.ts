import { holdsBlocks, isBlockLevel } from './block-level.ts';
import { blockText } from './block-text.ts';

/** A paragraph-level element of an article's body that holds text: what is removed, marked and counted. */
export interface Block {
  element: HTMLElement;
  /** Lower-case element name: `p`, `h2`, `li` … */
  tag: string;
  /** What `blockText(element)` gives: the offsets of mentions and parts count in it. */
  text: string;
}

/** The blocks of a body that `tidyText` has prepared, in the order of reading. */
export function blocksOf(body: Element): Block[] {
  const blocks: Block[] = [];
  const walk = (element: Element) => {
    for (const child of element.children) {
      if (holdsBlocks(child)) {
        walk(child);
        continue;
      }
      const text = blockText(child);
      if (isBlockLevel(child) && text.trim() !== '') {
        blocks.push({ element: child as HTMLElement, tag: child.localName, text });
      }
    }
  };
  walk(body);
  return blocks;
}

import { isBlockLevel } from './block-level.ts';
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
  /** Gathers the blocks within, and gives whether there is any: what holds one is none itself. */
  const gather = (element: Element): boolean => {
    let holdsAny = false;
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      const holdsBlocks = gather(child);
      const isBlock = isBlockLevel(child);
      holdsAny ||= holdsBlocks || isBlock;
      if (!isBlock || holdsBlocks) continue;
      const text = blockText(child);
      if (text.trim() !== '')
        blocks.push({ element: child as HTMLElement, tag: child.localName, text });
    }
    return holdsAny;
  };
  gather(body);
  return blocks;
}

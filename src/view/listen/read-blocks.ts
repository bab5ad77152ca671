import type { OpenView } from '../extras.ts';

/** Rows of numbers cannot be followed by ear; a table of one column is a frame around text. */
function isInDataTable(block: Element): boolean {
  const table = block.closest('table');
  if (!table || block.matches('caption') || block.closest('caption')) return false;
  return table.querySelector('tr > :nth-child(2)') !== null;
}

/**
 * What of the view is read aloud, in order: title, then the article's paragraphs, sub-heads, lists and quotes. Tables
 * are left out but for their captions; captions of pictures where the reader does not want them, or sees no pictures.
 */
export function readBlocks({ dialog, blocks, state }: OpenView): HTMLElement[] {
  const { listening, reading } = state().settings;
  const areCaptionsRead = listening.readsCaptions && reading.showsPictures;
  const above = dialog.querySelectorAll<HTMLElement>('h1#title, .lead-picture figcaption');
  const isRead = (block: HTMLElement | undefined): block is HTMLElement =>
    block !== undefined &&
    !block.closest('[hidden], .removed') &&
    !isInDataTable(block) &&
    (areCaptionsRead || !block.closest('figcaption'));
  return [...above, ...blocks].filter(isRead);
}

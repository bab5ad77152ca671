/** Where a reader is in an article, whatever the size of text and window. */
export interface ReadingPlace {
  /** Counts the article's paragraphs, list items, headings … on screen. */
  block: number;
  /** How much of that block is above, 0 to 1. */
  part: number;
}

/** Whether a value from elsewhere is a place. */
export function isReadingPlace(value: unknown): value is ReadingPlace {
  const { block, part } = (value ?? {}) as Partial<Record<keyof ReadingPlace, unknown>>;
  return Number.isSafeInteger(block) && typeof part === 'number' && part >= 0 && part <= 1;
}

/** The bar covers so many CSS pixels of the text. */
const BAR = 56;
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, figure, table, pre';

const blocksOf = (body: HTMLElement) => [...body.querySelectorAll<HTMLElement>(BLOCKS)];

/** The place at the upper edge of the view; null at the article's beginning. */
export function readPlace(dialog: HTMLElement, body: HTMLElement): ReadingPlace | null {
  const blocks = blocksOf(body);
  const block = blocks.findIndex((each) => each.getBoundingClientRect().bottom > BAR);
  const { top = 0, height = 1 } = blocks[block]?.getBoundingClientRect() ?? {};
  const part = (BAR - top) / height;
  if (dialog.scrollTop === 0 || block < 0 || (block === 0 && part <= 0)) return null;
  return { block, part: Math.min(1, Math.max(0, part)) };
}

/** Scrolls the view to a place, at once. */
export function goToPlace(dialog: HTMLElement, body: HTMLElement, place: ReadingPlace): void {
  const block = blocksOf(body)[place.block]?.getBoundingClientRect();
  if (block) dialog.scrollTop += block.top + block.height * place.part - BAR;
}

import type { Heading } from './headings.ts';

/** Where the reader is. */
export interface Place {
  /** How much of the article is behind them, 0 to 1; null where all of it is on screen at once. */
  share: number | null;
  /** Whether the title is out of sight. */
  isUnderWay: boolean;
  /** The index of the sub-head that they are under; -1 before the first. */
  heading: number;
}

/** A heading is the current one from the moment it stands in the upper third of the screen. */
const CURRENT_FROM = 1 / 3;

/** Reads off the screen where the reader is. */
export function placeInArticle(dialog: HTMLElement, headings: readonly Heading[]): Place {
  const { scrollTop, clientHeight } = dialog;
  const article = dialog.querySelector('article')?.getBoundingClientRect();
  const title = dialog.querySelector('h1')?.getBoundingClientRect();
  const way = (article?.bottom ?? 0) + scrollTop - clientHeight;
  const line = clientHeight * CURRENT_FROM;
  return {
    share: way > clientHeight / 2 ? Math.min(1, scrollTop / way) : null,
    isUnderWay: (title?.bottom ?? 1) < 0,
    heading: headings.findLastIndex(({ element }) => element.getBoundingClientRect().top < line),
  };
}

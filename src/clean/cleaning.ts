import type { Block } from '../article/blocks.ts';
import type { Removal } from './removal.ts';

/** What was judged of an outline, as plain data. */
export interface Judged {
  removals: JudgedRemoval[];
  /** Whether so much would have gone that nothing was removed. */
  isValveOpen: boolean;
}

/** A removal of a block known by its index. */
export interface JudgedRemoval extends Omit<Removal, 'block'> {
  block: number;
}

/** What `cleanArticle` gives. */
export interface Cleaning {
  /** Every block of the article in order, removed ones too. */
  blocks: Block[];
  removals: Removal[];
  isValveOpen: boolean;
}

/** What was judged of the outline of an article with these blocks; null: nothing was. */
export function cleaningOf(blocks: Block[], judged: Judged | null): Cleaning {
  const removals = (judged?.removals ?? []).flatMap((removal) => {
    const block = blocks[removal.block];
    return block ? [{ ...removal, block }] : [];
  });
  return { blocks, removals, isValveOpen: judged?.isValveOpen ?? false };
}

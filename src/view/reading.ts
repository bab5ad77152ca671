import type { Article } from '../article/article.ts';
import type { Block } from '../article/blocks.ts';
import type { Removal } from '../clean/removal.ts';

/** What the view shows before the people are known. */
export interface Reading {
  article: Article;
  /** Every block of `article.body` in order, removed ones too. */
  blocks: Block[];
  removals: Removal[];
  /** Whether so much would have gone that nothing was removed (the safety valve). */
  isValveOpen: boolean;
}

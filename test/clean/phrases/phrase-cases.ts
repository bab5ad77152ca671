import type { PromoKind } from '../../../src/clean/removal.ts';

/** What the phrases of one language are held to; test data, in a file named after the language's own. */
export interface PhraseCases {
  /** Whole blocks that must go, of every kind there are phrases for, as real sites print them. */
  examples: { kind: PromoKind; text: string }[];
  /** Whole blocks of stories that look alike and must stay. */
  lookAlikes: string[];
}

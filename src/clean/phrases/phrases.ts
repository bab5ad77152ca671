import type { PromoKind } from '../removal.ts';

/**
 * The phrases by which the news sites of one language announce promos. Data only: how they are matched is in `match.ts`,
 * and what they must find and leave in test/clean/phrases, in a file for each language.
 *
 * A phrase is written as it is printed, in lower or mixed case, without closing punctuation:
 * - `(a|b)` one of these, `[a]` with or without it, `[a|b]` one of these or none, `#` a number ("# comments");
 * - `*` one to three words within a sentence, not at the start of a phrase ("get the * app");
 * - case, quotes, dashes, kinds of space, soft hyphens, full-width forms do not matter, they are folded before matching.
 */
export interface Phrases {
  /** BCP 47 primary tag. */
  language: string;
  /** Some thirty of the language's most frequent function words, by which a text's language is told. */
  commonWords: string[];
  /**
   * What stands alone on its line, or opens a line before a headline ("Also read: …"):
   * read-also labels, "More on this topic", "Advertisement", "12 comments", "Skip to content".
   */
  labels: Partial<Record<PromoKind, string[]>>;
  /** What gives a prompt away wherever it stands in a short block: "sign up for our newsletter", "follow us on". */
  prompts: Partial<Record<PromoKind, string[]>>;
}

import model from './model.json';
import type { Model } from './model.ts';
import { choosePhrases } from './phrases/choose-phrases.ts';
import type { Phrases } from './phrases/phrases.ts';

/** What an article is judged by. */
export interface Rules {
  /** Those of its language, and English. */
  phrases: readonly Phrases[];
  /** What each evidence weighs. */
  model: Model;
}

/**
 * The rules for an article with this text. In the extension the background chooses them: all of them together are too
 * much to put into every page.
 */
export function chooseRules(text: string): Rules {
  return { phrases: choosePhrases(text), model: model as Model };
}

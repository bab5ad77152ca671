import { allPhrases } from './all-phrases.ts';
import { detectLanguage } from './detect-language.ts';
import { en } from './en.ts';
import type { Phrases } from './phrases.ts';

/**
 * The phrases for an article with this text: its language's, and English, whose labels stand on pages of every language.
 * For one language always the same list.
 */
export function choosePhrases(text: string): readonly Phrases[] {
  const language = detectLanguage(text, allPhrases) ?? en;
  const list = lists.get(language) ?? (language === en ? [en] : [language, en]);
  lists.set(language, list);
  return list;
}

const lists = new WeakMap<Phrases, readonly Phrases[]>();

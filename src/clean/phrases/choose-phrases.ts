import { allPhrases } from './all-phrases.ts';
import { detectLanguage } from './detect-language.ts';
import { en } from './en.ts';
import type { Phrases } from './phrases.ts';

/** The phrases for an article with this text: its language's, and English, whose labels stand on pages of every language. */
export function choosePhrases(text: string): Phrases[] {
  const language = detectLanguage(text, allPhrases);
  return language && language !== en ? [language, en] : [en];
}

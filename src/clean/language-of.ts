import { settledLanguage } from '../article/settled-language.ts';
import type { Rules } from './rules.ts';

/** The language of an article: the page's word for it, unless other rules than English were chosen for its text. */
export function languageOf(declared: string | null, { phrases }: Rules): string | null {
  return settledLanguage(declared, phrases.length > 1 ? (phrases[0]?.language ?? null) : null);
}

import { fold } from './fold.ts';
import type { Phrases } from './phrases.ts';

/** Text beyond this says nothing new about its language. */
const SAMPLE_CHARACTERS = 20_000;
/** A text in a language has at least this share of its function words; names and numbers alone have none. */
const MIN_SHARE = 0.08;

/**
 * The language of `text` among those given, told by the share of its words (in scripts without spaces: characters)
 * that are frequent function words of the language; null where none is frequent enough.
 */
export function detectLanguage(text: string, languages: readonly Phrases[]): Phrases | null {
  const sample = fold(text.slice(0, SAMPLE_CHARACTERS));
  const words = count(sample.match(/[\p{L}\p{M}]+/gu) ?? []);
  const characters = count(
    sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu) ?? [],
  );
  let best: Phrases | null = null;
  let bestShare = MIN_SHARE;
  for (const language of languages) {
    const share = shareOf(language, sample, words, characters);
    if (share > bestShare) {
      best = language;
      bestShare = share;
    }
  }
  return best;
}

/** How often each item stands in the list, and how many there are. */
interface Counts {
  of: Map<string, number>;
  total: number;
}

function count(items: string[]): Counts {
  const of = new Map<string, number>();
  for (const item of items) of.set(item, (of.get(item) ?? 0) + 1);
  return { of, total: items.length };
}

/** Scripts that are written without spaces: there a function word is looked for anywhere. */
const SPACELESS = new Set(['ja', 'zh', 'th']);

function shareOf(language: Phrases, sample: string, words: Counts, characters: Counts): number {
  if (SPACELESS.has(language.language)) {
    if (characters.total < words.total) return 0;
    let hits = 0;
    for (const word of language.commonWords) {
      const folded = fold(word);
      hits += (sample.split(folded).length - 1) * folded.length;
    }
    return hits / characters.total;
  }
  let hits = 0;
  for (const word of language.commonWords) hits += words.of.get(fold(word)) ?? 0;
  return words.total ? hits / words.total : 0;
}

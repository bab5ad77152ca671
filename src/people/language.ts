import { allPhrases } from '../clean/phrases/all-phrases.ts';
import { detectLanguage } from '../clean/phrases/detect-language.ts';

/** Text beyond this says nothing new about its script and language. */
const SAMPLE_CHARACTERS = 3000;

/** As much of a text as tells its script and language. */
export function sampleOf(text: string): string {
  return text.slice(0, SAMPLE_CHARACTERS);
}

/** The language of a text by its commonest words, as its code: `hu`; undefined where they do not tell. */
export function languageOf(text: string): string | undefined {
  return detectLanguage(sampleOf(text), allPhrases)?.language;
}

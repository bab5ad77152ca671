import { allPhrases } from '../clean/phrases/all-phrases.ts';
import { detectLanguage } from '../clean/phrases/detect-language.ts';
import type { Mention } from './person.ts';
import { recogniseByRule } from './recognise-by-rule.ts';
import { type Tagger, tag } from './tagger/tagger.ts';

/** Finds the spans of a text that name a person, in order, none overlapping another. */
export type Recognise = (text: string) => Mention[];

/**
 * A recogniser with the trained model, which knows English; texts that are clearly in another language go to the rules,
 * which find less but invent less. Texts too short to tell count as English.
 */
export function recogniserWith(tagger: Tagger): Recognise {
  return (text) => {
    const language = detectLanguage(text, allPhrases)?.language ?? 'en';
    return language === 'en' ? tag(tagger, text) : recogniseByRule(text);
  };
}

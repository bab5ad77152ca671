import { fold } from '../../clean/phrases/fold.ts';
import { phraseMatcher } from '../../clean/phrases/match.ts';

/** Which of the reader's own phrases stand in a text. */
export function phrasesIn(text: string, phrases: readonly string[]): string[] {
  const folded = fold(text);
  return phrases.filter((phrase) => {
    const one = { language: 'und', commonWords: [], labels: {}, prompts: { readAlso: [phrase] } };
    return phraseMatcher([one]).prompt(folded) !== null;
  });
}

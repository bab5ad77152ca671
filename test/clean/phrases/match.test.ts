// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { allPhrases } from '../../../src/clean/phrases/all-phrases.ts';
import { detectLanguage } from '../../../src/clean/phrases/detect-language.ts';
import { fold } from '../../../src/clean/phrases/fold.ts';
import { type PhraseMatcher, phraseMatcher } from '../../../src/clean/phrases/match.ts';
import type { Phrases } from '../../../src/clean/phrases/phrases.ts';
import type { PhraseCases } from './phrase-cases.ts';

const caseFiles = import.meta.glob<Record<string, PhraseCases>>('./??.ts', { eager: true });

function casesOf(language: string): PhraseCases {
  const cases = caseFiles[`./${language}.ts`]?.[language];
  if (!cases) throw new Error(`no cases for ${language}`);
  return cases;
}

const english = allPhrases.filter(({ language }) => language === 'en');
const matcherOf = (phrases: Phrases) => phraseMatcher([...new Set([phrases, ...english])]);

/** The kinds that the ways of matching give for a text. */
function kindsFound(matcher: PhraseMatcher, text: string): string[] {
  const folded = fold(text);
  const matches = [
    matcher.labelAlone(folded),
    matcher.labelOpening(folded),
    matcher.labelStart(folded),
    matcher.prompt(folded),
  ];
  return matches.flatMap((match) => (match ? [match.kind] : []));
}

/** What is found in a text by the ways of matching that take a block away nearly alone; null if nothing. */
function strongMatch(matcher: PhraseMatcher, text: string): string | null {
  const folded = fold(text);
  const match =
    matcher.labelAlone(folded) ?? matcher.labelOpening(folded) ?? matcher.prompt(folded);
  return match && `${match.kind}: ${match.phrase}`;
}

describe.each(allPhrases.map((phrases) => [phrases.language, phrases] as const))(
  'the matcher of %s',
  (language, phrases) => {
    const matcher = matcherOf(phrases);
    const { examples, lookAlikes } = casesOf(language);

    it.each(examples)('finds $kind in: $text', ({ kind, text }) => {
      expect(kindsFound(matcher, text)).toContain(kind);
    });

    it.each(lookAlikes)('finds nothing in: %s', (text) => {
      expect(strongMatch(matcher, text)).toBeNull();
    });

    it('is chosen for a text of that language', () => {
      expect(detectLanguage(lookAlikes.join(' '), allPhrases)?.language).toBe(language);
    });
  },
);

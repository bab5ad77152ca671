import { type Coverage, coverageOf } from './coverage.ts';
import type { Mention } from './person.ts';
import { recogniseByRule } from './rules/recognise-by-rule.ts';
import { type Tagger, tag } from './tagger/tagger.ts';

/** Finds the spans of a text that name a person, in order, none overlapping another. */
export type Recognise = (text: string) => Mention[];

/**
 * A recogniser with the trained model, which knows English; other languages in Latin letters go to the rules, which find
 * less but invent less; in other scripts nobody is found (`coverageOf` tells which it is).
 */
export function recogniserWith(tagger: Tagger): Recognise {
  const by: Record<Coverage, Recognise> = {
    full: (text) => tag(tagger, text),
    partial: recogniseByRule,
    none: () => [],
  };
  return (text) => by[coverageOf(text)](text);
}

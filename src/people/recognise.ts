import type { Mention } from './person.ts';
import { recogniseByRule } from './recognise-by-rule.ts';

/** Finds the spans of a text that name a person, in order, none overlapping another. */
export function recognise(text: string): Mention[] {
  return recogniseByRule(text);
}

import { describe } from './describe/describe.ts';
import { linkEntities } from './link/link.ts';
import type { Recognise } from './recognise.ts';

/**
 * Why the spans of a text are people, and why two are one, as lines of English for developers: a line for each person,
 * under it one for each mention.
 */
export function explainPeople(text: string, recognise: Recognise): string[] {
  const mentions = recognise(text);
  const nameStarts = new Set(mentions.map(({ start }) => start));
  return linkEntities(text, mentions).flatMap(({ name, references }) => {
    const own = references.map(({ reference }) => reference.mention);
    const role = describe(text, { name: name.surface, role: null, mentions: own }, nameStarts);
    return [
      role === null ? name.surface : `${name.surface}: ${role}`,
      ...references.map(({ reference: { mention }, why }) => {
        const span = `${mention.start}–${mention.end} “${text.slice(mention.start, mention.end)}”`;
        return `  ${span}: ${mention.why ?? 'the model takes it for a name'}; ${why}`;
      }),
    ];
  });
}

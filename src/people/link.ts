import { foldWord } from './fold-word.ts';
import type { Mention, Person } from './person.ts';

/** Joins the mentions of a text to persons; `role` stays null. */
export function link(text: string, mentions: Mention[]): Person[] {
  const persons: Person[] = [];
  for (const { start, end } of mentions) {
    const name = text.slice(start, end);
    const known = persons.find((person) => isPartOf(name, person.name));
    if (known) known.mentions.push({ start, end });
    else persons.push({ name, role: null, mentions: [{ start, end }] });
  }
  return persons;
}

function isPartOf(name: string, whole: string): boolean {
  return ` ${whole} `
    .split(' ')
    .map(foldWord)
    .join(' ')
    .endsWith(` ${foldWord(name)} `);
}

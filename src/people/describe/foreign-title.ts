import { foldWord } from '../fold-word.ts';
import { FOREIGN_TITLES } from '../vocabulary/foreign-titles.ts';
import type { FoundRole } from './role.ts';

/** The office before a name in another language than English: "Bürgermeisterin" from "sagte Bürgermeisterin Jana Roth". */
export function foreignTitleBefore(text: string, start: number): FoundRole | null {
  const before = /([\p{L}\p{M}-]{3,40}) $/u.exec(text.slice(Math.max(0, start - 42), start));
  const word = before?.[1];
  if (!word || !FOREIGN_TITLES.has(foldWord(word))) return null;
  return { start: start - word.length - 1, end: start - 1, kind: 'before' };
}

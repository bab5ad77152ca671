import { foldWord } from '../fold-word.ts';
import { FOREIGN_TITLES } from '../vocabulary/foreign-titles.ts';
import { ACCENTED_TITLES } from '../vocabulary/foreign-words.ts';
import { COURTESY, ROLE_ABBREVIATIONS, ROLE_NOUNS } from '../vocabulary/roles.ts';
import type { Word } from '../words.ts';

/** French "l’avocat" is "avocat". */
const ELIDED = /^[ldLD]['’](?=\p{L})/u;

/** Whether a word is an office or courtesy before a name: "Bürgermeisterin", "l’avocate", "ông", "Dr". */
export function isTitle({ text }: Word): boolean {
  const word = text.replace(ELIDED, '');
  const lower = word.toLowerCase();
  if (ACCENTED_TITLES.has(lower.normalize('NFC'))) return true;
  if (FOREIGN_TITLES.has(foldWord(word))) return true;
  return ROLE_NOUNS.has(lower) || COURTESY.has(lower) || ROLE_ABBREVIATIONS.has(lower);
}

import { hasSameWords } from './fold-word.ts';
import { isFull, parseName } from './link/name.ts';
import { likeness } from './link/same-person.ts';

/** What opens a byline: "By Ann Lee", "Von Ann Lee". */
const OPENING = /^\s*(?:by|von|par|por|di|door|av|af|od|oleh)[:\s]\s*/i;
/** Between the authors of a byline, and between an author and what they are: "Ann Lee and Bo Ek, Reuters". */
const BETWEEN = /\s*(?:[,;|/•·\n]|&| and | und | et | y | e | och | i )\s*/i;

/** Whether a byline names a person by their full name, or by a form of it: "By ANN LEE" names "Ann M. Lee". */
export function isAuthor(name: string, byline: string): boolean {
  const person = parseName(name);
  if (!isFull(person)) return false;
  if (hasSameWords(byline, name)) return true;
  const authors = byline.replace(OPENING, '').split(BETWEEN).map(parseName);
  return authors.some((author) => isFull(author) && likeness(author, person) !== null);
}

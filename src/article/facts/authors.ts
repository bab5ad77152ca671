import { letters } from '../letters.ts';
import { cleanByline } from '../metadata.ts';

/** "Ann Lee, chief reporter" is one; a sentence about an author is not a name. */
const MAX_NAME = 80;

/**
 * The names of authors, each once, without "By" and addresses; the site's own name only where nobody else is named.
 * `language`: the page's, for its word for "by".
 */
export function cleanAuthors(names: string[], site: string, language: string | null): string[] {
  const seen = new Set<string>();
  const authors = names.flatMap((name) => {
    const clean = cleanByline(name, language);
    if (!clean || clean.length > MAX_NAME || /^https?:|@/.test(clean)) return [];
    const key = letters(clean);
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    return [clean];
  });
  const people = authors.filter((author) => letters(author) !== letters(site));
  return people.length > 0 ? people : authors;
}

import { letters } from './letters.ts';

/** Headlines that belong to the page's frame. */
const FRAME = 'header[role="banner"], nav, aside, footer, dialog';

/**
 * The headline of the story on the page: the `<h1>` most like what the page calls itself, else the only one.
 * `titles`: the document's title and the like, the most trusted first.
 */
export function findHeading(page: Document, titles: string[]): HTMLElement | null {
  const headings = [...page.querySelectorAll('h1')].filter(
    (heading) => !heading.closest(FRAME) && letters(heading.textContent ?? '').length > 5,
  );
  for (const title of titles.map(letters).filter(Boolean)) {
    const found = headings.find((heading) => isOneOf(letters(heading.textContent ?? ''), title));
    if (found) return found;
  }
  return headings.length === 1 ? (headings[0] ?? null) : null;
}

/** "Storm nears" and "Storm nears | The Gazette" are one headline. */
function isOneOf(heading: string, title: string): boolean {
  return title.includes(heading) || (heading.includes(title) && title.length > 10);
}

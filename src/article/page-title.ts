import { letters } from './letters.ts';

/** Headlines that belong to the page's frame. */
const FRAME = 'header[role="banner"], nav, aside, footer, dialog';

/** "The Gazette" is in "Storm nears | The Gazette", too: the headline is most of the title. */
const MIN_SHARE = 0.5;

/**
 * The headline of the story on the page: the `<h1>` that is most of what the page calls itself, else such an `<h2>`
 * (the `<h1>` may be the site's name), else the `<h1>` nearest to it, else the only one. `titles`: the document's title and the
 * like, the most trusted first.
 */
export function findHeading(page: Document, titles: string[]): HTMLElement | null {
  const names = titles.map(letters).filter(Boolean);
  const headings = headingsIn(page, 'h1');
  const own = bestOf(headings, names, 0);
  if (own && bestOf([own], names, MIN_SHARE)) return own;
  const below = bestOf(headingsIn(page, 'h2'), names, MIN_SHARE);
  return below ?? own ?? (headings.length === 1 ? (headings[0] ?? null) : null);
}

/** Of headings that have to do with the first of `names` that any has to do with, the longest that is `share` of it. */
function bestOf(headings: HTMLElement[], names: string[], share: number): HTMLElement | null {
  const lengthOf = (heading: Element) => letters(heading.textContent ?? '').length;
  for (const name of names) {
    const like = headings.filter(
      (heading) =>
        isOneOf(letters(heading.textContent ?? ''), name) &&
        lengthOf(heading) >= share * name.length,
    );
    const [best] = like.sort((a, b) => lengthOf(b) - lengthOf(a));
    if (best) return best;
  }
  return null;
}

const headingsIn = (page: Document, name: string) =>
  [...page.querySelectorAll<HTMLElement>(name)].filter(
    (heading) => !heading.closest(FRAME) && letters(heading.textContent ?? '').length > 5,
  );

/** "Storm nears" and "Storm nears | The Gazette" are one headline. */
function isOneOf(heading: string, title: string): boolean {
  return title.includes(heading) || (heading.includes(title) && title.length > 10);
}

/** So many characters in an article's paragraphs are a story of its own; below that its parts may lie in several. */
const MIN_CHARACTERS = 500;

/**
 * Takes out the articles that a page appends to the one asked for (endless scrolling, whole stories as teasers below):
 * each `<article>` with a headline of its own after the one that `heading` stands over.
 * Parts of one story (`<article>` without a headline, or within the first) stay.
 */
export function dropOtherArticles(page: Document, heading: Element): void {
  const articles = [...page.querySelectorAll('article')];
  const own = articles.findIndex((article) => article.contains(heading) && isStory(article));
  const first = articles.findLast((article) => article.contains(heading) && isStory(article));
  if (!first) return;
  for (const other of articles.slice(own + 1)) {
    if (other.contains(heading) || !isAfter(other, heading)) continue;
    const headline = other.querySelector(first.contains(other) ? 'h1' : 'h1, h2, h3');
    if (headline) other.remove();
  }
}

function isStory(article: Element): boolean {
  let characters = 0;
  for (const paragraph of article.querySelectorAll('p')) {
    characters += paragraph.textContent?.trim().length ?? 0;
    if (characters >= MIN_CHARACTERS) return true;
  }
  return false;
}

const isAfter = (element: Element, other: Element) =>
  (other.compareDocumentPosition(element) & 4) /* following */ !== 0;

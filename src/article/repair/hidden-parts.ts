/**
 * Class words by which style sheets of every maker hide what is not for the eye: dialogs to come, texts for screen readers.
 * Readability sees only inline styles. Folded text of a story is called otherwise ("collapsed", "truncated").
 */
const HIDDEN =
  '.hidden, .is-hidden, .d-none, .sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .screen-reader-only, .show-for-sr';
/** Scripts of some pages show their story by taking such a class away: so much text is not dropped. */
const MAX_SHARE = 0.3;

/** Takes out what the page hides by a class, unless it holds a good part of the page's text. */
export function dropHiddenParts(page: Document): void {
  const limit = MAX_SHARE * (page.body?.textContent?.length ?? 0);
  for (const part of page.querySelectorAll(HIDDEN)) {
    if ((part.textContent?.length ?? 0) < limit && !part.querySelector('h1, img, picture')) {
      part.remove();
    }
  }
}

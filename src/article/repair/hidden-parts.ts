import { namedParts } from './named-parts.ts';

/**
 * Class words by which style sheets of every maker hide what is not for the eye: dialogs to come, texts for screen readers.
 * Readability sees only inline styles. Folded text of a story is called otherwise ("collapsed", "truncated").
 */
const HIDDEN =
  '.hidden, .is-hidden, .d-none, .sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .screen-reader-only, .show-for-sr';
/** What asks for consent lies over the page, in elements called so by the makers of such layers. */
const CONSENT =
  '[id*="cookie" i], [class*="cookie-" i], [id*="consent" i], [class*="consent" i], [class*="gdpr" i], [id*="cmp" i], #didomi-host, [id^="sp_message"]';
/** Scripts of some pages show their story by taking such a class away: so much text is not dropped. */
const MAX_SHARE = 0.3;

/** Takes out what the page hides by a class and what asks for consent, unless it holds a good part of the page's text. */
export function dropHiddenParts(page: Document, named = namedParts(page)): void {
  let limit: number | null = null;
  for (const part of named) {
    if (!part.matches(`${HIDDEN}, ${CONSENT}`)) continue;
    const isInText = part.parentElement?.closest('p, h1, h2, h3, li') ?? null; // half of a drop capital, say
    if (isInText || part.querySelector('h1, article') || part.localName === 'body') continue;
    const isPicture = part.matches(HIDDEN) && part.querySelector('img, picture');
    if (isPicture) continue;
    limit ??= MAX_SHARE * (page.body?.textContent?.length ?? 0);
    if ((part.textContent?.length ?? 0) < limit) part.remove();
  }
}

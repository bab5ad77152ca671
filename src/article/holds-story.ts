/** Below so many letters there is nothing to read (a Chinese character counts for three). */
const MIN_LETTERS = 200;
/** A page whose text is links for more than this share is a list of articles, not one. */
const MAX_LINK_SHARE = 0.6;
/** So many headings that are links, with so little text for each: teasers of other articles, or search results. */
const MIN_TEASERS = 3;
const MAX_TEASER_LETTERS = 200;

/** Whether a body reads as one story, not as a list of teasers or search results. */
export function holdsStory(body: HTMLElement): boolean {
  const letters = countLetters(body.textContent ?? '');
  if (letters < MIN_LETTERS) return false;
  const linked = countLinkedLetters(body);
  if (linked / letters > MAX_LINK_SHARE) return false;
  const teasers = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(isLinked).length;
  return teasers < MIN_TEASERS || (letters - linked) / teasers > MAX_TEASER_LETTERS;
}

function isLinked(heading: Element): boolean {
  const letters = countLetters(heading.textContent ?? '');
  if (letters === 0) return false;
  return heading.closest('a') !== null || countLinkedLetters(heading) / letters > 0.8;
}

function countLinkedLetters(element: Element): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += countLetters(link.textContent ?? '');
  return linked;
}

function countLetters(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return (text.match(/\p{L}/gu)?.length ?? 0) + 2 * dense;
}

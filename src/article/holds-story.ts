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

/** Letters of any script, by their codes: a regular expression over a long story takes a tenth of Readability's time. */
function countLetters(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x3040 && code < 0xa000) letters += 3;
    else if (
      code >= 0xc0 ? code < 0x2000 || code >= 0xa000 : (code & 0xdf) > 0x40 && (code & 0xdf) < 0x5b
    )
      letters++;
  }
  return letters;
}

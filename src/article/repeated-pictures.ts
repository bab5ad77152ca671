/** Takes out a picture that the story shows already: a page holds it twice for readers without scripts, or to enlarge it. */
export function dropRepeatedPictures(body: HTMLElement): void {
  const seen = new Set<string>();
  for (const picture of body.querySelectorAll('img')) {
    const src = picture.getAttribute('src') ?? '';
    if (src === '' && !picture.hasAttribute('srcset')) picture.remove();
    else if (src !== '' && seen.has(src) && !picture.closest('table')) picture.remove();
    else seen.add(src);
  }
}

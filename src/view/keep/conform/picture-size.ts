/** Wide enough for a screen and for a printed page; larger ones weigh more than they show. In pixels. */
const WIDE_ENOUGH = 1200;

/** Of the sizes in which a page has a picture, the one to keep. */
export function keptSize(picture: Element): string {
  const sizes = [...(picture.getAttribute('srcset') ?? '').matchAll(/(\S*[^\s,])\s+(\d+)w/g)]
    .map(([, address = '', width]) => ({ address, width: Number(width) }))
    .toSorted((one, other) => one.width - other.width);
  const best = sizes.find(({ width }) => width >= WIDE_ENOUGH) ?? sizes.at(-1);
  return best?.address ?? picture.getAttribute('src') ?? '';
}

/** Where scripts that load pictures late keep the address: `data-src`, `data-lazy-srcset`, `data-original` … and what looks like one. */
const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#/&]|$)/i;
const LATE = /^data-(?:[\w-]*-)?(?:src|original|url|image|img|lazy|full|hires|retina)$/;
const LATE_SET = /^data-(?:[\w-]*-)?srcset$/;
/** What stands in a picture's place until it is loaded. */
const PLACEHOLDER =
  /(?:^|[/_-])(?:placeholder|blank|spacer|transparent|pixel|1x1|loading|loader|lazy|grey|gray|dummy|empty|clear)[\w-]*\.(?:gif|png|svg|jpe?g|webp)|^about:/i;
/** A small copy shown blurred until the picture comes: "?w=20&blur=50". */
const PREVIEW = /[?&](?:blur=|w(?:idth)?=[1-9]\d?(?:&|$))|[/,]w_[1-9]\d?,|lqip/i;

/** Gives every picture of a copied page the address that a script would have given it later. */
export function restorePictures(copy: Document): void {
  for (const noscript of copy.querySelectorAll('noscript')) restoreTwin(noscript);
  for (const source of copy.querySelectorAll('source')) {
    const set = lateSet(source);
    if (set && !source.getAttribute('srcset')) source.setAttribute('srcset', set);
  }
  for (const picture of copy.querySelectorAll('img')) {
    if (isTracker(picture)) picture.remove();
    else restorePicture(picture);
  }
}

function restorePicture(picture: HTMLImageElement): void {
  const src = picture.getAttribute('src') ?? '';
  if (!isPlaceholder(src)) return;
  const late =
    lateAddress(picture) ?? bestOf(picture.getAttribute('srcset') ?? lateSet(picture) ?? '');
  const set = lateSet(picture);
  const address = late ?? bestOf(sourceSet(picture));
  if (set) picture.setAttribute('srcset', set);
  if (address) picture.setAttribute('src', address);
}

const sourceSet = (picture: Element) => {
  const around = picture.parentElement?.localName === 'picture' ? picture.parentElement : null;
  const sets = [...(around?.querySelectorAll('source[srcset]') ?? [])];
  return sets.map((source) => source.getAttribute('srcset') ?? '').find((set) => bestOf(set)) ?? '';
};

const isTracker = (picture: Element) =>
  ['width', 'height'].every((side) => /^[01](?:px)?$/.test(picture.getAttribute(side) ?? ''));

const isPlaceholder = (src: string) =>
  src === '' ||
  PLACEHOLDER.test(src) ||
  PREVIEW.test(src) ||
  (/^data:/i.test(src) && src.length < 4000);

function lateAddress(picture: Element): string | null {
  const late = [...picture.attributes].filter(
    ({ name, value }) => name.startsWith('data-') && isAddress(value),
  );
  const named =
    late.find(({ name }) => LATE.test(name)) ?? late.find(({ value }) => PICTURE_FILE.test(value));
  return named?.value.trim() ?? null;
}

const isAddress = (value: string) =>
  /^\s*(?:https?:\/\/|\/|\.{0,2}\/?[\w%-]+[\w%./-]*\.\w{3,4})\S*\s*$/.test(value) &&
  value.length < 2000;

function lateSet(element: Element): string | null {
  const sets = [...element.attributes].filter(({ name }) => LATE_SET.test(name));
  return sets.find(({ value }) => bestOf(value))?.value ?? null;
}

/** The largest picture of a `srcset`; null if it names none. */
export function bestOf(srcset: string): string | null {
  let best: string | null = null;
  let size = -1;
  for (const [, address = '', number = '1'] of srcset.matchAll(
    /\s*([^\s,]\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g,
  )) {
    if (isPlaceholder(address) || Number(number) <= size) continue;
    [best, size] = [address, Number(number)];
  }
  return best;
}

/**
 * The picture in a `<noscript>` is the one that its neighbour will be. Where scripts run, a browser holds its content as
 * text: it is read by its attributes, never parsed as markup.
 */
function restoreTwin(noscript: Element): void {
  const twin = twinOf(noscript);
  if (!twin) return;
  const before = noscript.previousElementSibling;
  const beside = before?.matches('img') ? before : before?.querySelector('img');
  const src = beside?.getAttribute('src') ?? '';
  if (beside && !isPlaceholder(src)) return;
  if (!beside) {
    if (noscript.parentElement?.querySelector('img')) return;
    noscript.before(twin);
    return;
  }
  for (const { name, value } of [...twin.attributes]) beside.setAttribute(name, value);
}

const ATTRIBUTE = /\b(src|srcset|alt|width|height)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

function twinOf(noscript: Element): HTMLImageElement | null {
  const parsed = noscript.querySelector('img');
  const tag = /<img\b[^>]*>/i.exec(noscript.textContent ?? '')?.[0];
  const pairs: [string, string][] = parsed
    ? [...parsed.attributes].map(({ name, value }) => [name, value])
    : [...(tag ?? '').matchAll(ATTRIBUTE)].map(([, name = '', ...values]) => [
        name,
        (values.find((value) => value !== undefined) ?? '').replaceAll('&amp;', '&'),
      ]);
  const own = pairs.filter(([name]) => /^(?:src|srcset|alt|width|height)$/i.test(name));
  if (!own.some(([name, value]) => /^src/i.test(name) && !isPlaceholder(value))) return null;
  const twin = noscript.ownerDocument.createElement('img');
  for (const [name, value] of own) twin.setAttribute(name, value);
  return isTracker(twin) ? null : twin;
}

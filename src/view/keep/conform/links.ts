import { ID_PREFIX } from '../../plain-copy.ts';
import { linkAddress, pictureAddress } from './address.ts';

/**
 * Gives links and pictures their absolute addresses. Links within the article stay such. What leads nowhere is no link,
 * and only ids that are led to stay, once each.
 * @param source the address that links are read by
 * @param wanted ids that stay anyway
 */
export function conformLinks(body: HTMLElement, source: string, wanted: Iterable<string>): void {
  const places = placesIn(body);
  const reached = new Set(wanted);
  for (const link of body.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    const place = placeMeant(href, source);
    const address = place && places.has(place) ? `#${place}` : linkAddress(href, source);
    if (address?.startsWith('#')) reached.add(address.slice(1));
    if (address) link.setAttribute('href', address);
    else if (!link.id) link.replaceWith(...link.childNodes);
    else link.removeAttribute('href');
  }
  for (const [id, element] of places) if (!reached.has(id)) element.removeAttribute('id');
  for (const picture of body.querySelectorAll('img')) {
    const address = pictureAddress(picture.getAttribute('src') ?? '', source);
    if (address) picture.setAttribute('src', address);
    else picture.remove();
  }
}

/** The elements with an id that XML takes, the first of each. */
function placesIn(body: HTMLElement): Map<string, Element> {
  const places = new Map<string, Element>();
  for (const element of body.querySelectorAll('[id]')) {
    const id = element.id.replace(/[^\p{L}\p{N}_.-]/gu, '-');
    if (places.has(id)) element.removeAttribute('id');
    else places.set(id, element).get(id)?.setAttribute('id', id);
  }
  return places;
}

/** The id in the view's copy of the article that a link of the page means; null if it leads to another page. */
function placeMeant(href: string, source: string): string | null {
  if (!URL.canParse(href, source)) return null;
  const { hash, href: whole } = new URL(href, source);
  const isHere = whole.replace(/#.*/, '') === source.replace(/#.*/, '');
  if (!isHere || hash.length < 2) return null;
  return (ID_PREFIX + decoded(hash.slice(1))).replace(/[^\p{L}\p{N}_.-]/gu, '-');
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

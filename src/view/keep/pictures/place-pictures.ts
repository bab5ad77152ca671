import { makeElement } from '../make-element.ts';

/**
 * Gives the pictures of a kept page the addresses of what is embedded. In the place of the others a link to them is
 * left, so that a kept file loads nothing.
 */
export function placePictures(
  page: HTMLElement,
  embedded: Map<string, string>,
  name: string,
): void {
  for (const picture of page.querySelectorAll('img')) {
    const address = picture.getAttribute('src') ?? '';
    const src = embedded.get(address);
    if (src) picture.setAttribute('src', src);
    else picture.replaceWith(...linkTo(picture, address, name));
  }
}

function linkTo(picture: Element, address: string, name: string): (Node | string)[] {
  const alt = picture.getAttribute('alt') ?? '';
  if (address.startsWith('data:')) return [alt];
  const words = alt ? `${name}: ${alt}` : name;
  if (picture.closest('a')) return [words];
  return [makeElement(picture.ownerDocument, 'a', { href: address }, words)];
}

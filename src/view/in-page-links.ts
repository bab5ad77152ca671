import { ID_PREFIX } from './plain-copy.ts';

const withoutHash = (address: string) => address.replace(/#.*/, '');

/** The place in the article that a link of it means; null if it leads elsewhere. `address` is the article's own. */
export function linkedPlace(
  link: HTMLAnchorElement,
  body: HTMLElement,
  address: string,
): HTMLElement | null {
  if (!isInPage(link, body, address)) return null;
  const id = ID_PREFIX + decodeURIComponent(link.hash.slice(1));
  return body.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
}

function isInPage(link: HTMLAnchorElement, body: HTMLElement, address: string): boolean {
  const here = [withoutHash(address), withoutHash(body.baseURI)];
  return link.hash !== '' && here.includes(withoutHash(link.href));
}

/**
 * Makes links to a place in the article (footnotes) go there within the view: a browser looks for
 * such places in the page only, and would scroll the page under us.
 */
export function followInPageLinks(body: HTMLElement, address: string): void {
  body.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link || !isInPage(link, body, address)) return;
    event.preventDefault();
    const target = linkedPlace(link, body, address);
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
  });
}

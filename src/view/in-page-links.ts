import { ID_PREFIX } from './plain-copy.ts';

function fragmentTarget(link: HTMLAnchorElement, body: HTMLElement): Element | null {
  const id = ID_PREFIX + decodeURIComponent(link.hash.slice(1));
  return body.querySelector(`[id="${CSS.escape(id)}"]`);
}

const withoutHash = (address: string) => address.replace(/#.*/, '');

/**
 * Makes links to a place in the article (footnotes) go there within the view: a browser looks for
 * such places in the page only, and would scroll the page under us.
 */
export function followInPageLinks(body: HTMLElement, address: string): void {
  body.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link?.hash) return;
    const here = [withoutHash(address), withoutHash(body.baseURI)];
    if (!here.includes(withoutHash(link.href))) return;
    event.preventDefault();
    const target = fragmentTarget(link, body) as HTMLElement | null;
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
  });
}

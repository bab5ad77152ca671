/**
 * The one address of the article on a page, whatever was added to the page's own on the way to it: the one that the page
 * itself names as canonical, if that is on the same host and more than its front page, else the page's, without fragment.
 */
export function canonicalAddress(page: Document): string {
  const own = withoutFragment(page.URL);
  const named = page.querySelector<HTMLLinkElement>('head > link[rel~="canonical" i]')?.href ?? '';
  return isAboutSame(named, own) ? withoutFragment(named) : own;
}

const withoutFragment = (address: string) => address.replace(/#.*/, '');

function isAboutSame(named: string, own: string): boolean {
  if (!/^https?:/.test(named) || !/^https?:/.test(own)) return false;
  const { host, pathname } = new URL(named);
  return host === new URL(own).host && pathname !== '/';
}

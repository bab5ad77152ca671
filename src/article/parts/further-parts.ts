/** More parts than this are not one story's. */
const MAX_PARTS = 30;

/**
 * The addresses of the parts of a story after the one that `page` shows, in order: links "2", "3" … to the page's own
 * address with a number, or `rel=next` to such an address. The next story, or the next page of a list, has another.
 */
export function findFurtherParts(page: Document): string[] {
  const own = partOf(page.URL);
  if (!own) return [];
  const parts = new Map<number, string>();
  for (const link of page.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(
    'a[href], link[rel~="next" i]',
  )) {
    const isNext = /\bnext\b/i.test(link.getAttribute('rel') ?? '');
    const text = link.textContent?.trim() ?? '';
    if (!isNext && !/^\d{1,2}$/.test(text)) continue;
    const part = partOf(link.href);
    if (!part || part.base !== own.base || part.number <= own.number) continue;
    if (!isNext && part.number !== Number(text)) continue;
    if (!parts.has(part.number)) parts.set(part.number, link.href);
  }
  const further: string[] = [];
  for (let number = own.number + 1; further.length < MAX_PARTS; number++) {
    const address = parts.get(number);
    if (!address) break;
    further.push(address);
  }
  return further;
}

/** How addresses number parts: "?page=2", "/page/2", "/seite-2", "/mill-2.html", "/mill_2.html", "/mill.html/2". */
const IN_QUERY = /^(?:page|pagina|pag|p|pg|seite|paged|part|page_no|pageno|currentpage)$/i;
const IN_PATH = /[/_-](?:(?:page|seite|pagina|part|p)[/_-]?)?(\d{1,2})(?=(?:\.\w{3,5})?\/?$)/i;

/** Which part an address is of, and the address that all parts share; null for what is no page of the web. */
function partOf(address: string): { base: string; number: number } | null {
  if (!/^https?:/.test(address)) return null;
  const url = new URL(address);
  for (const [name, value] of url.searchParams) {
    if (!IN_QUERY.test(name) || !/^\d{1,2}$/.test(value)) continue;
    return { base: baseOf(url), number: Number(value) };
  }
  const number = IN_PATH.exec(url.pathname)?.[1];
  if (number) url.pathname = url.pathname.replace(IN_PATH, '');
  return { base: baseOf(url), number: Number(number ?? 1) };
}

const baseOf = ({ origin, pathname }: URL) => origin + pathname.replace(/\/$/, '');

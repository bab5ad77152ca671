import { plain } from './json-ld.ts';

/** What a page's meta elements of some names say, in the order of the names given; nothing empty. */
export type Meta = (...names: string[]) => string[];

/** Reads all meta elements of `page` at once: by `property`, `name` or `itemprop`, in any case. */
export function readMeta(page: Document): Meta {
  const said = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = plain(element.getAttribute('content') ?? '');
    for (const attribute of content ? ['property', 'name', 'itemprop'] : []) {
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        const contents = said.get(name) ?? [];
        contents.push(content);
        if (name) said.set(name, contents);
      }
    }
  }
  return (...names) => names.flatMap((name) => said.get(name) ?? []);
}

/** A thing that a page describes for search engines: its kind (`NewsArticle`) and its title, '' if it has none. */
export interface Thing {
  type: string;
  headline: string;
}

/** A page's main matter stands at the top, in a graph or a list; what is only mentioned (an author, a rating) does not say what the page is. */
const WAYS_DOWN = ['@graph', 'mainEntity', 'itemListElement', 'item', 'hasPart'] as const;
const MAX_DEPTH = 5;
/** Kinds that say nothing of a page wherever they stand. */
const MENTIONED = /^(?:Person|ImageObject|ItemList|ListItem)$/;

/** What a page describes as JSON-LD. Of broken JSON, the articles that it names. */
export function jsonThings(page: Document): Thing[] {
  return [...page.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) => {
    const text = script.textContent ?? '';
    try {
      return thingsIn(JSON.parse(text), 0);
    } catch {
      // Line breaks within texts are the usual fault; the kinds can be read all the same.
      return [...text.matchAll(/"@type"\s*:\s*"(\w*Article|BlogPosting)"/g)].map(
        ([, type = '']) => ({ type, headline: '' }),
      );
    }
  });
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth + 1));
  const thing = value as Record<string, unknown>;
  const headline = [thing.headline, thing.name].find((text) => typeof text === 'string') ?? '';
  const types = [thing['@type']].flat().filter((type) => typeof type === 'string');
  const own = types
    .slice(0, 1)
    .map((type) => ({ type: type.replace(/^.*[/:]/, ''), headline: String(headline) }));
  return [...own, ...WAYS_DOWN.flatMap((key) => thingsIn(thing[key], depth + 1))];
}

/** What a page describes as microdata: things that are not part of another, and the entries of a blog. */
export function microdataThings(page: Document): Thing[] {
  const marked = [
    ...page.querySelectorAll('[itemtype]:not([itemprop]), [itemtype][itemprop="blogPost"]'),
  ];
  return marked
    .map((element) => ({
      type: (element.getAttribute('itemtype') ?? '').trim().replace(/^.*\//, ''),
      headline: element.querySelector('[itemprop="headline"], h1')?.textContent ?? '',
    }))
    .filter(({ type }) => !MENTIONED.test(type));
}

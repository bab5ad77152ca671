/** What a page's JSON-LD says of its article. Nothing of it is trusted to be there or of the right type. */
export interface Declared {
  headline: string | null;
  description: string | null;
  authors: string[];
  published: string | null;
  updated: string | null;
  site: string | null;
  section: string | null;
  /** The whole text, where the publisher gives it. */
  text: string | null;
  words: number | null;
  /** Whether it can be read without paying; null: not said. */
  isFree: boolean | null;
}

type Node = Record<string, unknown>;

/** schema.org's kinds of article: "NewsArticle", "LiveBlogPosting", "Report"; not "ArticleList". */
const ARTICLE = /(?:^|[/:])(?:\w*Article|\w*Posting|Report|Review|APIReference|WebPage)$/;
const MAX_NODES = 5000;

/** Reads the JSON-LD of `page`: the article in it that is about this page, else the first; null if there is none. */
export function readJsonLd(page: Document): Declared | null {
  const nodes = nodesOf(page);
  const articles = nodes.filter((node) => isArticle(node) && !isWebPage(node));
  const own = articles.find((node) => isAbout(node, page)) ?? articles.find(hasHeadline);
  const node = own ?? articles[0] ?? nodes.find((one) => isWebPage(one) && hasHeadline(one));
  if (!node) return null;
  const byId = new Map(nodes.filter(({ name }) => name).map((one) => [one['@id'], one]));
  const named = (value: unknown) => list(value).flatMap((one) => nameOf(one, byId) ?? []);
  return {
    headline: textOf(node.headline) ?? textOf(node.name),
    description: textOf(node.description),
    authors: named(node.author ?? node.creator),
    published: textOf(node.datePublished),
    updated: textOf(node.dateModified),
    site: named(node.publisher)[0] ?? named(node.isPartOf)[0] ?? null,
    section: list(node.articleSection).flatMap((one) => textOf(one) ?? [])[0] ?? null,
    text: textOf(node.articleBody),
    words: Number(node.wordCount) || null,
    isFree: freedomOf(node),
  };
}

function nodesOf(page: Document): Node[] {
  const nodes: Node[] = [];
  const gather = (value: unknown, depth: number): void => {
    if (depth > 6 || nodes.length > MAX_NODES) return;
    for (const one of list(value)) {
      if (!isNode(one)) continue;
      nodes.push(one);
      gather(one['@graph'], depth + 1);
      gather(one.mainEntity, depth + 1);
    }
  };
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    gather(parsed(script.textContent ?? ''), 0);
  }
  return nodes;
}

/** Publishers' JSON-LD comes in CDATA marks and with line breaks within strings. */
function parsed(source: string): unknown {
  for (const repair of REPAIRS) {
    try {
      return JSON.parse(repair(source));
    } catch {
      // The next attempt, or none.
    }
  }
  return null;
}

const withoutMarks = (source: string) =>
  source
    .trim()
    .replace(/^(?:\/\/\s*)?<!\[CDATA\[|^<!--/, '')
    .replace(/(?:\/\/\s*)?\]\]>$|-->$/, '');
/** What is tried in turn: most of it is as it should be, and may be long. */
const REPAIRS = [
  (source: string) => source,
  withoutMarks,
  (source: string) => withoutMarks(source).replace(/[\r\n\t]+/g, ' '),
];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.flat() : value === undefined || value === null ? [] : [value];
const typesOf = (node: Node) => list(node['@type']).filter((type) => typeof type === 'string');
const isArticle = (node: Node) => typesOf(node).some((type) => ARTICLE.test(type));
const isWebPage = (node: Node) => typesOf(node).every((type) => /WebPage$/.test(type));
const hasHeadline = (node: Node) => textOf(node.headline) !== null;

function isAbout(node: Node, page: Document): boolean {
  const entity = node.mainEntityOfPage;
  const about = [node.url, node['@id'], isNode(entity) ? entity['@id'] : entity];
  return about.some((address) => typeof address === 'string' && isSamePage(address, page));
}

function isSamePage(address: string, page: Document): boolean {
  if (!URL.canParse(address, page.URL) || !URL.canParse(page.URL)) return false;
  const { host, pathname } = new URL(address, page.URL);
  const own = new URL(page.URL);
  return host === own.host && pathname.replace(/\/$/, '') === own.pathname.replace(/\/$/, '');
}

function nameOf(value: unknown, byId: Map<unknown, Node>): string | null {
  if (!isNode(value)) return textOf(value);
  return textOf(value.name) ?? textOf(byId.get(value['@id'])?.name);
}

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? plain(first) : null;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Many systems escape for HTML what stands in JSON: "Tom &amp; Ann", "&#8217;". It stays plain text. */
export function plain(text: string): string {
  return text
    .replace(
      /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/gi,
      (all, decimal, hex, name) => {
        if (name) return ENTITIES[name.toLowerCase()] ?? all;
        const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
      },
    )
    .trim();
}

function freedomOf(node: Node): boolean | null {
  const said = list(node.isAccessibleForFree)[0];
  if (said === undefined) return null;
  return !/^(?:false|no|0)$|\/False$/i.test(String(said));
}

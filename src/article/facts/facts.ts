import { letters } from '../letters.ts';
import { siteName } from '../metadata.ts';
import { cleanAuthors } from './authors.ts';
import { type Declared, readJsonLd } from './json-ld.ts';
import { type Meta, readMeta } from './meta-tags.ts';
import { chooseTitle } from './title.ts';

/** What a page says of its story, besides the story. Texts are plain and trimmed. */
export interface Facts {
  title: string;
  /** As the page names them, without "By"; empty where it names none. */
  authors: string[];
  /** ISO 8601 or whatever else of the page's own can be read as a date. */
  published: string | null;
  /** Only if it is later than `published`. */
  updated: string | null;
  site: string;
  section: string | null;
  /** What the page says the story is about, in a sentence or two. */
  descriptions: string[];
  /** Whether the page calls itself an article. */
  isArticle: boolean;
  /** What its JSON-LD says; null if it has none. */
  declared: Declared | null;
}

const MICRODATA =
  '[itemtype*="schema.org/"][itemtype*="Article" i], [itemtype*="schema.org/"][itemtype*="Posting" i]';

/**
 * The facts of a page, from what can be trusted most: JSON-LD, then OpenGraph and other meta elements, then microdata,
 * then `<time>` and what is marked as a byline. `heading` is the story's headline on the page.
 */
export function readFacts(page: Document, heading: Element | null): Facts {
  const declared = readJsonLd(page);
  const item = page.querySelector(MICRODATA) ?? page;
  const meta = readMeta(page);
  const headlines = [heading?.textContent, declared?.headline, meta('og:title')[0]];
  const named = [declared?.site, meta('og:site_name')[0]];
  const site = siteName(
    named.find((name) => name && !isHeadline(name, headlines)),
    page.URL,
  );
  const section =
    declared?.section ?? meta('article:section')[0] ?? property(item, 'articleSection');
  const published = firstDate(
    declared?.published,
    ...meta(
      'article:published_time',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date',
      'date',
      'pubdate',
    ),
    property(item, 'datePublished'),
    timeNear(page, heading),
  );
  const updated = firstDate(
    declared?.updated,
    ...meta('article:modified_time', 'og:updated_time'),
    property(item, 'dateModified'),
  );
  return {
    title: chooseTitle(heading?.textContent ?? null, titlesOf(page, meta, declared), [
      site,
      declared?.site ?? '',
      section ?? '',
      hostOf(page),
    ]),
    authors: cleanAuthors(authorsOf(meta, item, declared), site, page.documentElement.lang || null),
    published,
    updated: isLater(updated, published) ? updated : null,
    site,
    section: section && section.length < 60 ? section : null,
    descriptions: [
      ...meta('og:description', 'description', 'twitter:description'),
      declared?.description ?? '',
    ].filter(Boolean),
    isArticle: declared !== null || /article/i.test(meta('og:type')[0] ?? ''),
    declared,
  };
}

/** Some pages give their story's headline as the name of their site: then two of its headlines are just that. */
function isHeadline(name: string, headlines: (string | null | undefined)[]): boolean {
  const own = letters(name);
  return headlines.filter((headline) => letters(headline ?? '') === own).length >= 2;
}

function titlesOf(page: Document, meta: Meta, declared: Declared | null): string[] {
  return [declared?.headline ?? '', ...meta('og:title', 'dc.title', 'twitter:title'), page.title];
}

function authorsOf(meta: Meta, item: ParentNode, declared: Declared | null): string[] {
  if (declared?.authors.length) return declared.authors;
  const named = meta('author', 'article:author', 'dc.creator', 'parsely-author');
  const people = named.filter((name) => !/^https?:/.test(name));
  if (people.length > 0) return people;
  return [...item.querySelectorAll('[itemprop~="author"]')].flatMap((author) => {
    const name = author.querySelector('[itemprop~="name"]') ?? author;
    return (name.getAttribute('content') ?? name.textContent ?? '').trim() || [];
  });
}

function property(item: ParentNode, name: string): string | null {
  const element = item.querySelector(`[itemprop~="${name}"]`);
  const value =
    element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent;
  return value?.trim() || null;
}

const MAX_ELEMENTS = 80;

/** The first `<time datetime>` within a few elements after the headline: further down are those of other stories. */
function timeNear(page: Document, heading: Element | null): string | null {
  if (!heading) return null;
  const walker = page.createTreeWalker(page, 1 /* elements */);
  walker.currentNode = heading;
  for (let count = 0; count < MAX_ELEMENTS; count++) {
    const element = walker.nextNode() as Element | null;
    if (!element) break;
    if (element.localName === 'time' && element.hasAttribute('datetime'))
      return element.getAttribute('datetime');
  }
  return null;
}

function firstDate(...values: (string | null | undefined)[]): string | null {
  const found = values.find((value) => value && !Number.isNaN(Date.parse(value.trim())));
  return found?.trim() ?? null;
}

const isLater = (one: string | null, other: string | null) =>
  one !== null && (other === null || Date.parse(one) > Date.parse(other));

const hostOf = (page: Document) => (URL.canParse(page.URL) ? new URL(page.URL).hostname : '');

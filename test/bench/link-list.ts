import { JSDOM } from 'jsdom';

/** Addresses of pages that list others, as publishers form them. */
const ADDRESSES = [
  '/',
  '/en/',
  '/news/',
  '/world/europe',
  '/politics/parliament/',
  '/search?q=election',
  '/tag/elections-of-the-year',
  '/topic/climate-and-weather',
  '/category/opinion/page/3/',
  '/author/jane-brown',
  '/life/house-garden-and-living/',
  '/2024/05/17/',
];
const MIN_TITLE = 25;
const MAX_CARDS = 60;
const TEASER = 180;

/** One way to show a story on a list: its link and, on most lists, how it begins. */
type Card = (title: string, teaser: string) => string;
const CARDS: Card[] = [
  (title, teaser) => `<article><h2><a href="/a">${title}</a></h2><p>${teaser}</p></article>`,
  (title) => `<li><a href="/a">${title}</a></li>`,
  (title, teaser) => `<a class="card" href="/a"><h3>${title}</h3><p>${teaser}</p></a>`,
  (title, teaser) => `<div class="item"><a href="/a">${title}</a><p>${teaser}</p></div>`,
  (title, teaser) =>
    `<li><h3><a href="/a">${title}</a></h3><time>17 May 2024</time><div>${teaser}</div></li>`,
];

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * A page that lists other stories, made of a saved article: its links as teasers, with pieces of its text as their
 * beginnings, and its own `og:type`, for many publishers say `article` of every page. The index chooses form and address.
 */
export function linkList(page: Document, index: number): JSDOM {
  const card = CARDS[index % CARDS.length] as Card;
  const texts = [...page.querySelectorAll('p')].map(({ textContent }) =>
    (textContent ?? '').trim(),
  );
  const pieces = texts.filter((text) => text.length > 60).map((text) => text.slice(0, TEASER));
  const links = [...page.querySelectorAll('a')].map(({ textContent }) =>
    (textContent ?? '').trim(),
  );
  const titles = [...new Set(links.filter((text) => text.length >= MIN_TITLE))].slice(0, MAX_CARDS);
  const cards = titles.map((title, i) =>
    card(escaped(title), escaped(pieces[i % pieces.length] ?? '')),
  );
  const type = page.querySelector('meta[property="og:type"]')?.outerHTML ?? '';
  const { origin } = new URL(page.URL);
  return new JSDOM(
    `<!doctype html><title>News of the day</title>${type}<h1>News of the day</h1><main>${cards.join('')}</main>`,
    { url: `${origin}${ADDRESSES[index % ADDRESSES.length]}` },
  );
}

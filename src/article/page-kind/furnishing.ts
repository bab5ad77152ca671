import { isSameTitle } from './same-title.ts';

/** What stands on a page besides text, as far as it tells articles from other pages. */
export interface Furnishing {
  /** Headings of the first order. */
  headings: number;
  /** The heading says what the page's title says. */
  hasTitleHeading: boolean;
  /** A day is written near the heading. */
  hasDateline: boolean;
  /** A program or a form: something is edited, operated here. */
  isOperated: boolean;
  /** Prices and carts. */
  isSelling: boolean;
  /** Texts of several people, one under another. */
  posts: number;
}

const OPERATED = [
  '[role="application"]',
  '[role="grid"]',
  '[contenteditable=""]',
  '[contenteditable="true"]',
].join();

/** Sliders and search fields of news pages bear such roles, too; a program has its matter in them. */
const MIN_OPERATED = 500;

const SELLING = [
  '[itemprop="price"]',
  'meta[property="product:price:amount"]',
  'meta[property="og:price:amount"]',
  'form[action*="/cart"]',
  'form[action*="add-to-cart"]',
  '[class~="add-to-cart" i]',
  '[id="add-to-cart" i]',
  '[name="add-to-cart"]',
].join();

/** What forums call the text of one person. */
const POST = [
  '[id^="post-"]',
  '[id^="post_"]',
  '.post',
  '.message',
  '.reply',
  '.answer',
  '.topic-post',
].join();
/** A post says something, and does not announce another page. */
const MIN_POST = 80;

/** `17.5.2024`, `2024年5月17日`, `17 May 2024`: a year with a day or a month beside it. */
const DAY =
  /(?:\d{1,2}|\p{L}{3,12})[\s./,-]{1,3}(?:de )?(?:19|20)\d\d(?!\d)|(?:19|20)\d\d\s?[-./年]\s?\d{1,2}|[٠-٩]{4}/u;
/** Texts before and after the heading among which a day is looked for. */
const NEAR_TEXTS = 14;
const MAX_DATELINE = 120;

/** Looks at what else is on a page. */
export function readFurnishing(page: Document): Furnishing {
  const headings = page.querySelectorAll('h1');
  const heading = [...headings].find(({ textContent }) =>
    isSameTitle(textContent ?? '', page.title),
  );
  return {
    headings: headings.length,
    hasTitleHeading: heading !== undefined,
    hasDateline: hasDateNear(page, heading ?? headings[0]),
    isOperated: [...page.querySelectorAll(OPERATED)].some(
      ({ textContent }) => (textContent ?? '').length >= MIN_OPERATED,
    ),
    isSelling: page.querySelector(SELLING) !== null,
    posts: [...page.querySelectorAll(POST)].filter(isPost).length,
  };
}

function isPost(element: Element): boolean {
  if (
    element.querySelector('h1 a, h2 a, h3 a, h4 a, a h2, a h3, h1') ||
    element.querySelector(POST)
  )
    return false;
  return (
    (element.textContent ?? '').trim().length >= MIN_POST &&
    element.closest('nav, aside, footer') === null
  );
}

function hasDateNear(page: Document, heading: Element | undefined): boolean {
  if (!heading || !page.body) return false;
  const walker = page.createTreeWalker(page.body, 4);
  for (const step of ['nextNode', 'previousNode'] as const) {
    walker.currentNode = heading;
    let texts = 0;
    for (let node = walker[step](); node && texts < NEAR_TEXTS; node = walker[step]()) {
      const text = (node as Text).data.trim();
      if (text === '' || /^(?:script|style|noscript)$/.test(node.parentElement?.localName ?? ''))
        continue;
      texts += 1;
      if (text.length <= MAX_DATELINE && DAY.test(text)) return true;
    }
  }
  return false;
}

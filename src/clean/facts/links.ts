import { countSigns, LETTER, NUMBER } from '../signs.ts';
import type { PlacedBlock } from './places.ts';

/** What a link leads to, as far as its address tells. */
export type LinkTarget =
  | 'story'
  | 'topic'
  | 'signUp'
  | 'appStore'
  | 'social'
  | 'thisPage'
  | 'other';

/** A link of a block. */
interface LinkFacts {
  text: string;
  target: LinkTarget;
  isSameSite: boolean;
}

/** The links of a block, and the share (0 to 1) of the block's letters and digits that are linked. */
export interface BlockLinks {
  links: LinkFacts[];
  share: number;
}

// Words of addresses, the same for publishers of all languages.
const SIGN_UP =
  /\b(?:newsletters?|subscri(?:be|ptions?)|abo(?:nnement)?s?|sign-?(?:up|in)|log-?in|regist(?:er|ration)|account|donat(?:e|ion)s?|membership|checkout)\b/i;
const TOPIC =
  /\/(?:tags?|topics?|themen?|temas?|thema|categor(?:y|ies|ia)|sections?|authors?|hashtag|keywords?|subject|etiquetas?|sujets?|dossiers?|search)(?:\/|$|\?)/i;
const APP_STORE =
  /^(?:apps\.apple\.com|itunes\.apple\.com|play\.google\.com|appgallery\.huawei\.com)$/;
const SOCIAL =
  /(?:^|\.)(?:facebook\.com|fb\.me|twitter\.com|x\.com|t\.co|instagram\.com|whatsapp\.com|wa\.me|t\.me|telegram\.me|youtube\.com|linkedin\.com|pinterest\.(?:com|[a-z]{2})|reddit\.com|tiktok\.com|threads\.net|bsky\.app|news\.google\.com|flipboard\.com|vk\.com|line\.me|linktr\.ee)$/;

/** The links of a block, whose text has `length` letters and digits, on the page at `page`. */
export function linksOf({ text, inline }: PlacedBlock, length: number, page: URL): BlockLinks {
  let linked = 0;
  const links: LinkFacts[] = [];
  for (const { start, end, href } of inline) {
    if (href === null) continue;
    const words = text.slice(start, end).trim();
    linked += countSigns(words, LETTER | NUMBER);
    links.push({ text: words, ...targetOf(href, page) });
  }
  return { links, share: length ? Math.min(1, linked / length) : 0 };
}

function targetOf(href: string, page: URL): Omit<LinkFacts, 'text'> {
  const url = parsed(href, page);
  if (!url) return { target: 'other', isSameSite: false };
  const isSameSite =
    url.hostname === page.hostname || siteOf(url.hostname) === siteOf(page.hostname);
  return { target: kindOfTarget(url, page, isSameSite), isSameSite };
}

/** Parses once, where asking first whether it can be parsed would do it twice. */
function parsed(href: string, page: URL): URL | null {
  try {
    return new URL(href, page);
  } catch {
    return null;
  }
}

function kindOfTarget(url: URL, page: URL, isSameSite: boolean): LinkTarget {
  if (!/^https?:$/.test(url.protocol)) return url.protocol === 'javascript:' ? 'thisPage' : 'other';
  if (url.hash && url.host === page.host && url.pathname === page.pathname) return 'thisPage';
  if (APP_STORE.test(url.hostname)) return 'appStore';
  if (SOCIAL.test(url.hostname)) return 'social';
  if (SIGN_UP.test(url.pathname)) return 'signUp';
  if (isSameSite && TOPIC.test(url.pathname)) return 'topic';
  return looksLikeStory(url) ? 'story' : 'other';
}

/** "/world/storm-nears-the-coast-a1234.html", "/2026/11/23/storm", "/article/987654": a slug of words, a date or a long number. */
function looksLikeStory(url: URL): boolean {
  const path = url.pathname + url.search;
  if (/\/(?:19|20)\d\d[/-]?\d\d/.test(path) || /\d{5,}/.test(path)) return true;
  const slug = url.pathname.split('/').reduce((a, b) => (b.length > a.length ? b : a), '');
  return /(?:[^-_]+[-_]){3,}/.test(slug);
}

/**
 * The last two labels of a host, three where the last two are both short ("bbc.co.uk"): the publisher, near enough; of a
 * host that is a number ("192.0.2.7", "[2001:db8::1]"), all of it.
 */
export function siteOf(hostname: string): string {
  if (/^[\d.]+$|:/.test(hostname)) return hostname;
  const labels = hostname.split('.');
  const isShortSuffix = labels.length > 2 && labels.slice(-2).every((label) => label.length <= 3);
  return labels.slice(isShortSuffix ? -3 : -2).join('.');
}

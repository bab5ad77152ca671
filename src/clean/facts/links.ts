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

/** The page that links stand on, as far as they are looked at against it. */
export interface LinkBase {
  url: URL;
  host: string;
  pathname: string;
  site: string;
  /** What is known of hosts that were linked before: most links lead to a few. */
  hosts: Map<string, HostFacts>;
}

interface HostFacts {
  isSameSite: boolean;
  /** What all of the host's pages are. */
  target: LinkTarget | null;
}

/** The base of the links of the page at `address`; throws where that is no address. */
export function linkBase(address: string): LinkBase {
  const url = new URL(address);
  // Asking a URL for its parts is slow in browsers: each is asked once.
  const { host, hostname, pathname } = url;
  return { url, host, pathname, site: siteOf(hostname), hosts: new Map() };
}

/** The links of a block, whose text has `length` letters and digits. */
export function linksOf({ text, inline }: PlacedBlock, length: number, base: LinkBase): BlockLinks {
  let linked = 0;
  const links: LinkFacts[] = [];
  for (const { start, end, href } of inline) {
    if (href === null) continue;
    const words = text.slice(start, end).trim();
    linked += countSigns(words, LETTER | NUMBER);
    links.push({ text: words, ...targetOf(href, base) });
  }
  return { links, share: length ? Math.min(1, linked / length) : 0 };
}

function targetOf(href: string, base: LinkBase): Omit<LinkFacts, 'text'> {
  const url = parsed(href, base.url);
  if (!url) return { target: 'other', isSameSite: false };
  const { protocol, hostname } = url;
  const host = base.hosts.get(hostname) ?? factsOf(hostname, base.site);
  base.hosts.set(hostname, host);
  const { isSameSite } = host;
  if (protocol !== 'https:' && protocol !== 'http:')
    return { target: protocol === 'javascript:' ? 'thisPage' : 'other', isSameSite };
  return { target: targetOnHost(url, host, base), isSameSite };
}

/** Parses once, where asking first whether it can be parsed would do it twice. */
function parsed(href: string, page: URL): URL | null {
  try {
    return new URL(href, page);
  } catch {
    return null;
  }
}

function factsOf(hostname: string, site: string): HostFacts {
  const target = APP_STORE.test(hostname) ? 'appStore' : SOCIAL.test(hostname) ? 'social' : null;
  return { isSameSite: siteOf(hostname) === site, target };
}

function targetOnHost(url: URL, host: HostFacts, base: LinkBase): LinkTarget {
  const { pathname } = url;
  if (pathname === base.pathname && url.hash && url.host === base.host) return 'thisPage';
  if (host.target) return host.target;
  if (SIGN_UP.test(pathname)) return 'signUp';
  if (host.isSameSite && TOPIC.test(pathname)) return 'topic';
  return looksLikeStory(pathname, url.search) ? 'story' : 'other';
}

/** "/world/storm-nears-the-coast-a1234.html", "/2026/11/23/storm", "/article/987654": a slug of words, a date or a long number. */
function looksLikeStory(pathname: string, search: string): boolean {
  const path = pathname + search;
  if (/\/(?:19|20)\d\d[/-]?\d\d/.test(path) || /\d{5,}/.test(path)) return true;
  const slug = pathname.split('/').reduce((a, b) => (b.length > a.length ? b : a), '');
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

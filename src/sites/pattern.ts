import { dangerOf } from './expression-danger.ts';

/**
 * Which addresses a line on the list of sites means. As it is written:
 * `news.example`               this site, with and without `www.`
 * `*.news.example`             it and everything under it
 * `news.example/world/*`       one part of it; `*` is any text
 * `https://news.example:8080/*`  with scheme or port
 * `!news.example/live/*`       never here, whatever other lines say
 * `news.example /\/\d{4}\//`   for experts: a regular expression that the whole address must fit
 */
export interface Pattern {
  /** An exception: never here. */
  isException: boolean;
  scheme: 'http' | 'https' | null;
  /** As browsers write it: lower case, international names in ASCII. */
  host: string;
  hasSubdomains: boolean;
  port: string | null;
  /** Begins with `/`; `*` stands for any text. */
  path: string;
  expression: RegExp | null;
}

/** What is wrong with a line; the options page says it in words. */
export type PatternFault =
  | 'empty'
  | 'host'
  | 'everySite'
  | 'scheme'
  | 'expression'
  | 'expressionSlow';

export type ParsedPattern = { pattern: Pattern } | { fault: PatternFault };

const LINE =
  /^(?<exception>!?)\s*(?:(?<scheme>[a-z*][a-z+.-]*):\/\/)?(?<host>\[[0-9a-f:.]+\]|[^\s/:?#]+)(?::(?<port>\d{1,5}))?(?<path>\/[^\s]*)?(?:\s+\/(?<expression>.+)\/(?<flags>i?))?$/iu;

/** Reads a line of the list of sites. Never throws. */
export function parsePattern(line: string): ParsedPattern {
  const parts = LINE.exec(line.trim())?.groups;
  if (!line.trim()) return { fault: 'empty' };
  if (!parts) return { fault: 'host' };
  const { scheme, host = '', port, path, expression, flags } = parts;
  const named = readHost(host);
  if ('fault' in named) return named;
  if (scheme && !/^(?:\*|https?)$/i.test(scheme)) return { fault: 'scheme' };
  const read = expression === undefined ? { expression: null } : readExpression(expression, flags);
  if ('fault' in read) return read;
  return {
    pattern: {
      isException: parts.exception === '!',
      scheme: scheme && scheme !== '*' ? (scheme.toLowerCase() as 'http' | 'https') : null,
      ...named,
      port: port ?? null,
      path: path ?? '/*',
      ...read,
    },
  };
}

type NamedHost = Pick<Pattern, 'host' | 'hasSubdomains'>;

/** `news.example`: nothing for the browser's own reading of addresses to change, which takes most of the time of long lists. */
const PLAIN_HOST = /^(?!.*xn--)(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/;

function readHost(written: string): NamedHost | { fault: PatternFault } {
  if (/^[*.]*$/.test(written)) return { fault: 'everySite' };
  const hasSubdomains = written.startsWith('*.');
  const name = hasSubdomains ? written.slice(2) : written;
  if (PLAIN_HOST.test(name)) return { host: name.replace(/^www\./, ''), hasSubdomains };
  if (name.includes('*') || !URL.canParse(`http://${name}/`)) return { fault: 'host' };
  const { hostname } = new URL(`http://${name}/`);
  const isWhole = hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[');
  // "com", "*.uk": a whole top-level domain is every site under it.
  if (!isWhole || !/^[\p{L}\p{N}.:[\]-]+$/u.test(hostname)) return { fault: 'host' };
  return { host: hostname.replace(/^www\./, ''), hasSubdomains };
}

function readExpression(
  source: string,
  flags: string | undefined,
): Pick<Pattern, 'expression'> | { fault: PatternFault } {
  try {
    const expression = new RegExp(source, flags ?? '');
    return dangerOf(source) ? { fault: 'expressionSlow' } : { expression };
  } catch {
    return { fault: 'expression' };
  }
}

/** Longer addresses no expression is tried on: what it takes grows with them. */
const MAX_TRIED_ADDRESS = 500;

/** An address of the web, read once for all the patterns that it is held against. */
export interface SplitAddress {
  whole: string;
  scheme: 'http' | 'https';
  host: string;
  port: string;
  /** With what follows `?`. */
  path: string;
}

/** Reads an address; null where it is none of the web. */
export function splitAddress(whole: string): SplitAddress | null {
  if (!URL.canParse(whole)) return null;
  const { protocol, hostname, port, pathname, search } = new URL(whole);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const scheme = protocol === 'https:' ? 'https' : 'http';
  const own = port || (scheme === 'https' ? '443' : '80');
  return { whole, scheme, host: hostname, port: own, path: pathname + search };
}

/** Whether `address` is one that the pattern means; an exception means what it excludes. */
export function isMeant(
  pattern: Pattern,
  { whole, scheme, host, port, path }: SplitAddress,
): boolean {
  if (!isHostMeant(pattern, host) || (pattern.scheme && pattern.scheme !== scheme)) return false;
  if (pattern.port !== null && pattern.port !== port) return false;
  if (!fitsWildcards(pattern.path, path)) return false;
  const { expression } = pattern;
  return !expression || (whole.length <= MAX_TRIED_ADDRESS && expression.test(whole));
}

function isHostMeant({ host, hasSubdomains }: NamedHost, hostname: string): boolean {
  return (
    hostname === host ||
    hostname === `www.${host}` ||
    (hasSubdomains && hostname.endsWith(`.${host}`))
  );
}

/** `/world/*` fits `/world/` and `/world/a?b`, not `/worlds`. Walks from star to star: no expression is made of it. */
function fitsWildcards(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return text === first;
  if (!text.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/**
 * The browser's match patterns for one of ours: what permission is asked for, or what a script is registered for. Ports
 * and expressions are not in them (Firefox knows no ports): they are looked at when a page opens.
 */
export function matchPatternsOf({ scheme, host, hasSubdomains, path }: Pattern): string[] {
  const hosts = hasSubdomains ? [`*.${host}`] : isNamed(host) ? [host, `www.${host}`] : [host];
  return hosts.map((one) => `${scheme ?? '*'}://${one}${path}`);
}

/** Addresses of machines (`192.168.0.1`, `[::1]`, `localhost`) have nothing before them. */
const isNamed = (host: string) =>
  /\p{L}[^.]*$/u.test(host) && host !== 'localhost' && !host.startsWith('[');

/** The match patterns for permission: a permission is for whole hosts. */
export function originsOf(pattern: Pattern): string[] {
  return matchPatternsOf({ ...pattern, path: '/*' });
}

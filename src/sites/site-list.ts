import {
  isMeant,
  matchPatternsOf,
  originsOf,
  type ParsedPattern,
  type Pattern,
  parsePattern,
  splitAddress,
} from './pattern.ts';

/** The list of sites, read once: what it means. Lines that cannot be read mean nothing. */
export interface SiteList {
  wanted: readonly Line[];
  exceptions: readonly Line[];
}

/** A line as it is written, and what it means. */
export interface Line {
  line: string;
  pattern: Pattern;
}

/** Lines read before: the background asks for the same list several times while an article opens. */
const known = new Map<string, ParsedPattern>();
const MAX_KNOWN = 4000;

function parsedLine(line: string): ParsedPattern {
  const before = known.get(line);
  if (before) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const parsed = parsePattern(line);
  known.set(line, parsed);
  return parsed;
}

/** Reads the lines of the list. */
export function readSiteList(lines: readonly string[]): SiteList {
  const read = lines.flatMap((line) => {
    const parsed = parsedLine(line);
    return 'pattern' in parsed ? [{ line, pattern: parsed.pattern }] : [];
  });
  return {
    wanted: read.filter(({ pattern }) => !pattern.isException),
    exceptions: read.filter(({ pattern }) => pattern.isException),
  };
}

/** The lines by which articles at `address` open clean by themselves; none if an exception forbids it. */
export function linesFor({ wanted, exceptions }: SiteList, address: string): Line[] {
  const read = splitAddress(address);
  if (!read) return [];
  const means = ({ pattern }: Line) => isMeant(pattern, read);
  return exceptions.some(means) ? [] : wanted.filter(means);
}

/** The scope of the one script that is registered for all sites, as far as the browser gave permission. */
export interface Scope {
  matches: string[];
  excludeMatches: string[];
}

/**
 * What to register, of the lines for which `isPermitted` says that the browser allows them; null: nothing. Exceptions
 * with an expression are left to the moment when a page opens.
 */
export function scopeOf(
  { wanted, exceptions }: SiteList,
  isPermitted: (line: string) => boolean,
): Scope | null {
  const permitted = wanted.filter(({ line }) => isPermitted(line));
  if (permitted.length === 0) return null;
  const patternsOf = (lines: readonly Line[]) => [
    ...new Set(lines.flatMap(({ pattern }) => matchPatternsOf(pattern))),
  ];
  const plain = exceptions.filter(({ pattern }) => !pattern.expression && pattern.port === null);
  return { matches: patternsOf(permitted), excludeMatches: patternsOf(plain) };
}

/** The permissions that a line needs: of its hosts. Empty for exceptions and lines that cannot be read. */
export function originsFor(line: string): string[] {
  const parsed = parsedLine(line);
  return 'pattern' in parsed && !parsed.pattern.isException ? originsOf(parsed.pattern) : [];
}

/** The line for the site of an address: `https://www.news.example/a` → `news.example`; null where there is no site. */
export function lineOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname, port } = new URL(address);
  if (!/^https?:$/.test(protocol) || !hostname) return null;
  const host = hostname.replace(/^www\./, '');
  return port ? `${host}:${port}` : host;
}

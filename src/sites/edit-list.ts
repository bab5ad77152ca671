import type { Settings } from '../settings/settings.ts';
import { type Line, lineOf, linesFor, readSiteList } from './site-list.ts';

/** The settings with these lines on the list, where they are not there yet. */
export function withLines(settings: Settings, lines: readonly string[]): Settings {
  const known = new Set(settings.sites.map(({ pattern }) => pattern));
  const added = [...new Set(lines)].filter((line) => !known.has(line));
  return { ...settings, sites: [...settings.sites, ...added.map((pattern) => ({ pattern }))] };
}

/** The settings without these lines. */
export function withoutLines(settings: Settings, lines: readonly string[]): Settings {
  const gone = new Set(lines);
  return { ...settings, sites: settings.sites.filter(({ pattern }) => !gone.has(pattern)) };
}

/** The settings with one line written otherwise, in its place; as one more where it has gone meanwhile. */
export function withLineReplaced(settings: Settings, line: string, by: string): Settings {
  if (line === by) return settings;
  const isThere = settings.sites.some(({ pattern }) => pattern === line);
  if (!isThere) return withLines(settings, [by]);
  const others = withoutLines(settings, [by]).sites;
  const sites = others.map((site) => (site.pattern === line ? { ...site, pattern: by } : site));
  return { ...settings, sites };
}

/**
 * The settings after "not on this site": the lines go that mean this site alone, and an exception for the site joins the
 * list if there are some that mean others, too (`*.example`).
 */
export function withoutSite(settings: Settings, address: string): Settings {
  const lines = settings.sites.map(({ pattern }) => pattern);
  const meant = linesFor(readSiteList(lines), address);
  const isWide = ({ pattern }: Line) => pattern.hasSubdomains;
  const own = meant.filter((line) => !isWide(line)).map(({ line }) => line);
  const without = withoutLines(settings, own);
  const site = lineOf(address);
  return site && meant.some(isWide) ? withLines(without, [`!${site}`]) : without;
}

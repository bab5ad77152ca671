import { type Check, isRecord, type Repair, textUpTo } from './check.ts';

/** A site whose articles open clean by themselves. */
export interface SiteSettings {
  /** Unique on the list. */
  pattern: string;
}

const MAX_AUTOMATIC_SITES = 2000;
const MAX_PATTERN = 500;
const checkPattern = textUpTo(MAX_PATTERN);

const checkSite: Check<SiteSettings> = (value) => {
  const pattern = isRecord(value) ? checkPattern(value.pattern) : undefined;
  return pattern === undefined ? undefined : { pattern };
};

/** The list of automatic sites; what is no site, or there twice, is left out. */
export function parseSites(stored: unknown, repair: Repair): SiteSettings[] {
  if (stored === undefined) return [];
  if (!Array.isArray(stored)) {
    repair('sites');
    return [];
  }
  const byPattern = new Map<string, SiteSettings>();
  for (const [index, item] of stored.entries()) {
    const site = checkSite(item);
    if (!site || byPattern.has(site.pattern)) repair(`sites[${index}]`);
    else byPattern.set(site.pattern, site);
  }
  return [...byPattern.values()].slice(0, MAX_AUTOMATIC_SITES);
}

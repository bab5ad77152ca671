import type { ReaderDecisions } from '../clean/reader-decisions.ts';
import { MAX_REMEMBERED } from '../clean/remembered-text.ts';
import { PROMO_KINDS, type PromoKind } from '../clean/removal.ts';
import { checkFields, isRecord, listOf, oneOf, type Repair, textUpTo } from './check.ts';

/** What the reader decided about promos. */
export interface PromoSettings {
  /** The reader's own words that tell a promo, on all sites. */
  phrases: string[];
  /** Kinds that are never removed, on all sites. */
  keptKinds: PromoKind[];
  /** By registrable host (`siteOf`); read it with `sitePromosOf`. */
  bySite: Readonly<Record<string, SitePromos>>;
}

/** What the reader decided about the promos of one site. The texts are those of blocks, as `rememberedText` gives them. */
export interface SitePromos {
  /** Kinds that are never removed here. */
  keptKinds: PromoKind[];
  /** Blocks taken out by hand. */
  removedTexts: string[];
  /** Removed blocks brought back by hand, to stay. */
  keptTexts: string[];
}

export const PROMO_DEFAULTS: PromoSettings = { phrases: [], keptKinds: [], bySite: {} };
const SITE_PROMO_DEFAULTS: SitePromos = { keptKinds: [], removedTexts: [], keptTexts: [] };

const MAX_PHRASES = 200;
export const MAX_PHRASE = 120;
/** Texts that a site may have; the oldest are forgotten beyond. */
const MAX_TEXTS = 100;
/** Sites with something remembered; those longest unchanged are forgotten beyond. */
const MAX_SITES = 1000;
const MAX_HOST = 253;

/** What the reader decided for `site`; all empty if nothing. */
export function sitePromosOf({ bySite }: PromoSettings, site: string): SitePromos {
  return (Object.hasOwn(bySite, site) ? bySite[site] : null) ?? SITE_PROMO_DEFAULTS;
}

/** What the reader decided for `site` and for all sites, as the judgement takes it. */
export function decisionsOn(promos: PromoSettings, site: string): ReaderDecisions {
  const ofSite = sitePromosOf(promos, site);
  const keptKinds = [...promos.keptKinds, ...ofSite.keptKinds];
  return { ...ofSite, keptKinds, phrases: promos.phrases };
}

const keptKinds = () => listOf(oneOf(PROMO_KINDS), PROMO_KINDS.length);

const siteChecks = () => {
  const texts = listOf(textUpTo(MAX_REMEMBERED), MAX_TEXTS);
  return {
    keptKinds: keptKinds(),
    removedTexts: texts,
    keptTexts: texts,
  };
};

function parseBySite(stored: unknown, path: string, repair: Repair) {
  if (!isRecord(stored)) return undefined;
  const checks = siteChecks();
  const sites = Object.entries(stored).flatMap(([site, promos]) => {
    const at = `${path}.${site}`;
    if (!isHost(site)) repair(at);
    const checked = checkFields(promos, checks, SITE_PROMO_DEFAULTS, at, repair);
    return isHost(site) && !isNothing(checked) ? [[site, checked] as const] : [];
  });
  return Object.fromEntries(sites.slice(-MAX_SITES));
}

const isHost = (site: string) => site.length <= MAX_HOST && /^[\p{L}\p{N}[\]:._-]+$/u.test(site);

const isNothing = (promos: SitePromos) => Object.values(promos).every(({ length }) => length === 0);

export function parsePromos(stored: unknown, repair: Repair): PromoSettings {
  const checks = {
    phrases: listOf(textUpTo(MAX_PHRASE), MAX_PHRASES),
    keptKinds: keptKinds(),
    bySite: parseBySite,
  };
  return checkFields(stored, checks, PROMO_DEFAULTS, 'promos', repair);
}

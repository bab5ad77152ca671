import type { PeopleSettings } from '../../settings/people-settings.ts';
import {
  type PromoSettings,
  type SitePromos,
  sitePromosOf,
} from '../../settings/promo-settings.ts';
import { changesFrom, DEFAULTS, parseSettings, type Settings } from '../../settings/settings.ts';

/** The settings with what a file adds to them: lists are joined, and what the file sets otherwise than by default holds. */
export function mergeSettings(now: Settings, file: Settings): Settings {
  const set = parseSettings({
    reading: { ...now.reading, ...changedIn(file, 'reading') },
    listening: { ...now.listening, ...changedIn(file, 'listening'), voices: voicesOf(now, file) },
  });
  return {
    reading: set.settings.reading,
    listening: set.settings.listening,
    promos: mergePromos(now.promos, file.promos),
    people: mergePeople(now.people, file.people),
    sites: byPattern([...now.sites, ...file.sites]),
  };
}

const changedIn = (file: Settings, section: 'reading' | 'listening'): object => {
  const changes = changesFrom(DEFAULTS, file)[section];
  return typeof changes === 'object' && changes !== null ? changes : {};
};

const voicesOf = (now: Settings, file: Settings) => ({
  ...now.listening.voices,
  ...file.listening.voices,
});

function mergePeople(now: PeopleSettings, file: PeopleSettings): PeopleSettings {
  return {
    neverHighlight: joined(now.neverHighlight, file.neverHighlight),
    order: file.order === DEFAULTS.people.order ? now.order : file.order,
  };
}

function mergePromos(now: PromoSettings, file: PromoSettings): PromoSettings {
  const sites = joined(Object.keys(now.bySite), Object.keys(file.bySite));
  return {
    phrases: joined(now.phrases, file.phrases),
    keptKinds: joined(now.keptKinds, file.keptKinds),
    bySite: Object.fromEntries(
      sites.map((site) => [site, mergeSite(sitePromosOf(now, site), sitePromosOf(file, site))]),
    ),
  };
}

/** A text is either removed or kept: what the file says of it holds. */
function mergeSite(now: SitePromos, file: SitePromos): SitePromos {
  const without = (texts: readonly string[], others: readonly string[]) =>
    texts.filter((text) => !others.includes(text));
  return {
    keptKinds: joined(now.keptKinds, file.keptKinds),
    removedTexts: joined(without(now.removedTexts, file.keptTexts), file.removedTexts),
    keptTexts: joined(without(now.keptTexts, file.removedTexts), file.keptTexts),
  };
}

const joined = <T>(some: readonly T[], more: readonly T[]): T[] => [...new Set([...some, ...more])];

const byPattern = (sites: Settings['sites']) => [
  ...new Map(sites.map((site) => [site.pattern, site])).values(),
];

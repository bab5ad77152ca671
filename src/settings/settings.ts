import { isRecord } from './check.ts';
import {
  LISTENING_DEFAULTS,
  type ListeningSettings,
  parseListening,
} from './listening-settings.ts';
import { PEOPLE_DEFAULTS, type PeopleSettings, parsePeople } from './people-settings.ts';
import { PROMO_DEFAULTS, type PromoSettings, parsePromos } from './promo-settings.ts';
import { parseReading, READING_DEFAULTS, type ReadingSettings } from './reading-settings.ts';
import { parseSites, type SiteSettings } from './site-settings.ts';

/** Everything the reader can set, and what Galley remembers for them. */
export interface Settings {
  reading: ReadingSettings;
  promos: PromoSettings;
  people: PeopleSettings;
  listening: ListeningSettings;
  sites: SiteSettings[];
}

export type Section = keyof Settings;

export const DEFAULTS: Settings = {
  reading: READING_DEFAULTS,
  promos: PROMO_DEFAULTS,
  people: PEOPLE_DEFAULTS,
  listening: LISTENING_DEFAULTS,
  sites: [],
};

type Stored = Record<string, unknown>;

/** What turns stored settings of version 1 into version 2, of 2 into 3 and so on. None yet. */
const MIGRATIONS: ((stored: Stored) => Stored)[] = [];

/** The version of the shape in which settings are stored and exported. */
export const SETTINGS_VERSION = MIGRATIONS.length + 1;

/**
 * Reads settings that were stored or exported, by this version or another: `{version, reading, promos, people,
 * listening, sites}`, everything in it optional. Never throws: what is wrong is replaced by the default and named in `repairs` by its path
 * ("reading.fontSize", "sites[3]"); what is missing or unknown is no fault.
 */
export function parseSettings(stored: unknown): { settings: Settings; repairs: string[] } {
  const repairs: string[] = [];
  const repair = (path: string) => void repairs.push(path);
  if (stored !== undefined && !isRecord(stored)) repair('settings');
  const { reading, promos, people, listening, sites } = migrate(isRecord(stored) ? stored : {});
  return {
    settings: {
      reading: parseReading(reading, repair),
      promos: parsePromos(promos, repair),
      people: parsePeople(people, repair),
      listening: parseListening(listening, repair),
      sites: parseSites(sites, repair),
    },
    repairs,
  };
}

function migrate(stored: Stored): Stored {
  const version = Number.isSafeInteger(stored.version) ? Number(stored.version) : 1;
  return MIGRATIONS.slice(Math.max(0, version - 1)).reduce((older, next) => next(older), stored);
}

/** What of `settings` is not as in `defaults`: all that needs to be stored; `parseSettings` brings it back. */
export function changesFrom(defaults: Settings, settings: Settings): Stored {
  return { version: SETTINGS_VERSION, ...differences(defaults, settings) };
}

/** Lists are taken whole: there is no half of a list. */
function differences(defaults: object, values: object): Stored {
  const before = new Map<string, unknown>(Object.entries(defaults));
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const old = before.get(name);
      if (JSON.stringify(old) === JSON.stringify(value)) return [];
      return [[name, isRecord(old) ? differences(old, value) : value]];
    }),
  );
}

import { rememberedText } from '../clean/remembered-text.ts';
import type { PromoKind } from '../clean/removal.ts';
import { isRecord } from './check.ts';
import type { ListeningSettings } from './listening-settings.ts';
import type { PeopleSettings } from './people-settings.ts';
import { type SitePromos, sitePromosOf } from './promo-settings.ts';
import type { ReadingSettings } from './reading-settings.ts';
import type { Settings } from './settings.ts';

/**
 * One thing that the reader changes from within a page. It says what changes and not what comes out, so that two tabs
 * which do not know of each other undo nothing of each other's.
 */
export type SettingsEdit =
  | { type: 'setReading'; fields: Partial<ReadingSettings> }
  | { type: 'setListening'; fields: Partial<Pick<ListeningSettings, 'rate' | 'readsCaptions'>> }
  /** The voice (`voiceURI`) for texts in a language ("en"). */
  | { type: 'setVoice'; language: string; voice: string }
  | { type: 'setPeopleOrder'; order: PeopleSettings['order'] }
  | { type: 'setNeverHighlight'; name: string; isOn: boolean }
  /** Take this phrase for a promo's on all sites, or no longer so. */
  | { type: 'setPhrase'; phrase: string; isOn: boolean }
  /** Never remove promos of this kind on any site, or do so again. */
  | { type: 'setKindKeptEverywhere'; kind: PromoKind; isOn: boolean }
  /** Forget what was decided about the promos of this site. */
  | { type: 'forgetSite'; site: string }
  /** Never remove promos of this kind on this site, or do so again. */
  | { type: 'setKeptKind'; site: string; kind: PromoKind; isOn: boolean }
  /** Always remove a block with this text on this site. */
  | { type: 'setRemovedText'; site: string; text: string; isOn: boolean }
  /** Never remove a block with this text on this site. */
  | { type: 'setKeptText'; site: string; text: string; isOn: boolean };

const FIELDS: { [Type in SettingsEdit['type']]: string[] } = {
  setReading: ['fields'],
  setListening: ['fields'],
  setVoice: ['language', 'voice'],
  setPeopleOrder: ['order'],
  setNeverHighlight: ['name'],
  setPhrase: ['phrase'],
  setKindKeptEverywhere: ['kind'],
  forgetSite: ['site'],
  setKeptKind: ['site', 'kind'],
  setRemovedText: ['site', 'text'],
  setKeptText: ['site', 'text'],
};

/** Edits that do not switch something on or off. */
const NO_SWITCHES = ['setPeopleOrder', 'setVoice', 'forgetSite'];

/** Whether a message holds an edit. Values are not looked at here: whatever `applyEdit` gives is parsed before it is stored. */
export function isSettingsEdit(value: unknown): value is SettingsEdit {
  if (!isRecord(value) || typeof value.type !== 'string') return false;
  const { type } = value;
  if (!Object.hasOwn(FIELDS, type)) return false;
  if (type === 'setReading' || type === 'setListening') return isRecord(value.fields);
  const hasNoSwitch = NO_SWITCHES.includes(type);
  const fields = FIELDS[type as SettingsEdit['type']];
  return (
    (hasNoSwitch || typeof value.isOn === 'boolean') &&
    fields.every((field) => typeof value[field] === 'string')
  );
}

/** The settings after `edit`. */
export function applyEdit(settings: Settings, edit: SettingsEdit): Settings {
  const { reading, people, promos, listening } = settings;
  switch (edit.type) {
    case 'setReading':
      return { ...settings, reading: { ...reading, ...edit.fields } };
    case 'setListening':
      return { ...settings, listening: { ...listening, ...edit.fields } };
    case 'setVoice': {
      const voices = { ...listening.voices, [edit.language]: edit.voice };
      return { ...settings, listening: { ...listening, voices } };
    }
    case 'setPeopleOrder':
      return { ...settings, people: { ...people, order: edit.order } };
    case 'setNeverHighlight': {
      const neverHighlight = switched(people.neverHighlight, edit.name, edit.isOn);
      return { ...settings, people: { ...people, neverHighlight } };
    }
    case 'setPhrase': {
      const phrases = switched(promos.phrases, edit.phrase, edit.isOn);
      return { ...settings, promos: { ...promos, phrases } };
    }
    case 'setKindKeptEverywhere': {
      const keptKinds = switched(promos.keptKinds, edit.kind, edit.isOn);
      return { ...settings, promos: { ...promos, keptKinds } };
    }
    case 'forgetSite': {
      const others = Object.entries(promos.bySite).filter(([site]) => site !== edit.site);
      return { ...settings, promos: { ...promos, bySite: Object.fromEntries(others) } };
    }
    case 'setKeptKind':
      return editSite(settings, edit.site, ({ keptKinds }) => ({
        keptKinds: switched(keptKinds, edit.kind, edit.isOn),
      }));
    case 'setRemovedText':
      return editTexts(settings, edit, 'removedTexts', 'keptTexts');
    case 'setKeptText':
      return editTexts(settings, edit, 'keptTexts', 'removedTexts');
  }
}

/** A text is either removed or kept: the later decision holds. */
function editTexts(
  settings: Settings,
  edit: { site: string; text: string; isOn: boolean },
  list: 'removedTexts' | 'keptTexts',
  opposite: 'removedTexts' | 'keptTexts',
): Settings {
  const text = rememberedText(edit.text);
  return editSite(settings, edit.site, (site) => ({
    [list]: switched(site[list], text, edit.isOn),
    [opposite]: edit.isOn ? switched(site[opposite], text, false) : site[opposite],
  }));
}

/** The site goes to the end: those longest unchanged are forgotten first. */
function editSite(
  settings: Settings,
  site: string,
  edit: (before: SitePromos) => Partial<SitePromos>,
): Settings {
  const { promos } = settings;
  const before = sitePromosOf(promos, site);
  const others = Object.entries(promos.bySite).filter(([other]) => other !== site);
  const bySite = Object.fromEntries([...others, [site, { ...before, ...edit(before) }]]);
  return { ...settings, promos: { ...promos, bySite } };
}

function switched<T>(list: readonly T[], item: T, isOn: boolean): T[] {
  const others = list.filter((other) => other !== item);
  return isOn ? [...others, item] : others;
}

import type { ReadingSettings } from '../../settings/reading-settings.ts';
import type { MessageKey } from '../../strings.ts';
import {
  FONTS,
  inWords,
  RANGES,
  SWITCHES,
  sideLabels,
  THEMES,
} from '../../view/settings/reading-labels.ts';
import type { Texts } from '../../view/texts.ts';

/** What the fields of the reading settings are called. */
const READING: Record<keyof ReadingSettings, MessageKey> = {
  theme: 'settingTheme',
  font: 'settingFont',
  ...RANGES,
  ...SWITCHES,
  panelSide: 'settingPanelSide',
};

/** What the parts of the settings are called, by the beginnings of their paths, the longest first. */
const PARTS: [string, MessageKey][] = [
  ['promos.phrases', 'optionsOwnPhrases'],
  ['promos.keptKinds', 'optionsKinds'],
  ['promos.bySite', 'optionsRemembered'],
  ['people.neverHighlight', 'optionsNeverMarked'],
  ['people.order', 'optionsPeopleOrder'],
  ['promos', 'optionsPromos'],
  ['people', 'optionsPeople'],
  ['reading', 'optionsReading'],
  ['listening', 'listenTitle'],
  ['sites', 'optionsSites'],
];

export function readingName(field: string, { translate }: Texts): string {
  return Object.hasOwn(READING, field) ? translate(READING[field as keyof ReadingSettings]) : field;
}

/** The part of the settings that a path (“reading.fontSize”, “sites[3]”) leads to, as the options page calls it. */
export function nameOf(path: string, texts: Texts): string {
  const field = /^reading\.(\w+)/.exec(path)?.[1];
  if (field) return readingName(field, texts);
  const part = PARTS.find(([beginning]) => path.startsWith(beginning));
  return part ? texts.translate(part[1]) : path;
}

/** The same for many, each named once. */
export function namesOf(paths: readonly string[], texts: Texts): string[] {
  return [...new Set(paths.map((path) => nameOf(path, texts)))];
}

/** A value of the reading settings, as the form shows it. */
export function readingValue(reading: ReadingSettings, field: string, texts: Texts): string {
  const { translate } = texts;
  if (field === 'theme') return translate(THEMES[reading.theme]);
  if (field === 'font') return translate(FONTS[reading.font]);
  if (field === 'panelSide') return sideLabels(texts)[reading.panelSide];
  const value = reading[field as keyof ReadingSettings];
  if (typeof value === 'number') return inWords(texts, field as keyof typeof RANGES, value).spoken;
  return onOrOff(value === true, texts);
}

export function onOrOff(isOn: boolean, { translate }: Texts): string {
  return translate(isOn ? 'optionsOn' : 'optionsOff');
}

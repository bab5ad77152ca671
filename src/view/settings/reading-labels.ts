import type { READING_RANGES, ReadingSettings } from '../../settings/reading-settings.ts';
import type { MessageKey } from '../../strings.ts';
import type { Texts } from '../texts.ts';

export const THEMES: Record<ReadingSettings['theme'], MessageKey> = {
  system: 'settingThemeSystem',
  light: 'settingThemeLight',
  sepia: 'settingThemeSepia',
  dark: 'settingThemeDark',
  black: 'settingThemeBlack',
};
export const FONTS: Record<ReadingSettings['font'], MessageKey> = {
  serif: 'settingFontSerif',
  sans: 'settingFontSans',
  dyslexia: 'settingFontDyslexia',
};

type RangeName = keyof typeof READING_RANGES;
export const RANGES: Record<RangeName, MessageKey> = {
  fontSize: 'settingFontSize',
  measure: 'settingMeasure',
  lineHeight: 'settingLineHeight',
  paragraphSpacing: 'settingParagraphSpacing',
  letterSpacing: 'settingLetterSpacing',
  wordSpacing: 'settingWordSpacing',
};

type SwitchName = 'isJustified' | 'showsPictures' | 'showsHighlights' | 'hasLetterKeys';
export const SWITCHES: Record<SwitchName, MessageKey> = {
  isJustified: 'settingJustified',
  showsPictures: 'settingPictures',
  showsHighlights: 'settingHighlights',
  hasLetterKeys: 'settingLetterKeys',
};

/** Sides have names, not directions: the first is where lines begin. */
export function sideLabels({ translate, direction }: Texts): Record<'start' | 'end', string> {
  const [start, end] = [translate('settingSideLeft'), translate('settingSideRight')];
  return direction === 'ltr' ? { start, end } : { start: end, end: start };
}

/** A line length is counted in characters, everything else in percent. */
export function inWords(
  texts: Texts,
  name: RangeName,
  value: number,
): { shown: string; spoken: string } {
  if (name === 'measure') {
    return { shown: texts.number(value), spoken: texts.count('viewCharacters', value) };
  }
  const percent = texts.translate('settingPercent', texts.number(value));
  return { shown: percent, spoken: percent };
}

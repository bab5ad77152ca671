import { checkFields, isBoolean, oneOf, type Range, type Repair, within } from './check.ts';

/** What is a choice of some, in the order to offer them in. */
export const READING_CHOICES = {
  theme: ['system', 'light', 'sepia', 'dark', 'black'],
  font: ['serif', 'sans', 'dyslexia'],
  panelSide: ['start', 'end'],
} as const;

type Choice<Field extends keyof typeof READING_CHOICES> = (typeof READING_CHOICES)[Field][number];

/** How the view looks and behaves. */
export interface ReadingSettings {
  theme: Choice<'theme'>;
  font: Choice<'font'>;
  /** Percent of the size that the view is designed with. */
  fontSize: number;
  /** Characters of a full line, about; wide scripts have half as many. */
  measure: number;
  /** Percent of the line height that suits the article's script. */
  lineHeight: number;
  /** Hundredths of an em between letters, on top of the font's own. */
  letterSpacing: number;
  /** Hundredths of an em between words, on top of the font's own. */
  wordSpacing: number;
  /** Percent of the space between paragraphs that the view is designed with. */
  paragraphSpacing: number;
  isJustified: boolean;
  showsPictures: boolean;
  showsHighlights: boolean;
  /** Where the list of people stands, in the direction of the interface's language. */
  panelSide: Choice<'panelSide'>;
  /** Whether single letters are keys of the view. */
  hasLetterKeys: boolean;
}

/** The limits of what is a number, for sliders and checks. */
export const READING_RANGES = {
  fontSize: { min: 70, max: 250, step: 10 },
  measure: { min: 45, max: 80, step: 5 },
  lineHeight: { min: 80, max: 160, step: 10 },
  letterSpacing: { min: 0, max: 20, step: 2 },
  wordSpacing: { min: 0, max: 50, step: 5 },
  paragraphSpacing: { min: 50, max: 250, step: 25 },
} as const satisfies Partial<Record<keyof ReadingSettings, Range>>;

export const READING_DEFAULTS: ReadingSettings = {
  theme: 'system',
  font: 'serif',
  fontSize: 100,
  measure: 65,
  lineHeight: 100,
  letterSpacing: 0,
  wordSpacing: 0,
  paragraphSpacing: 100,
  isJustified: false,
  showsPictures: true,
  showsHighlights: true,
  panelSide: 'end',
  hasLetterKeys: true,
};

// Made when they are needed: scripts that only know the defaults go without them.
const checks = () => ({
  theme: oneOf(READING_CHOICES.theme),
  font: oneOf(READING_CHOICES.font),
  fontSize: within(READING_RANGES.fontSize),
  measure: within(READING_RANGES.measure),
  lineHeight: within(READING_RANGES.lineHeight),
  letterSpacing: within(READING_RANGES.letterSpacing),
  wordSpacing: within(READING_RANGES.wordSpacing),
  paragraphSpacing: within(READING_RANGES.paragraphSpacing),
  isJustified: isBoolean,
  showsPictures: isBoolean,
  showsHighlights: isBoolean,
  panelSide: oneOf(READING_CHOICES.panelSide),
  hasLetterKeys: isBoolean,
});

export function parseReading(stored: unknown, repair: Repair): ReadingSettings {
  return checkFields(stored, checks(), READING_DEFAULTS, 'reading', repair);
}

import type { ReadingSettings } from '../settings/reading-settings.ts';

const inHundredths = (value: number) => String(value / 100);

/** The style sheets' variables (tokens.css, article.css) that numbers of the settings stand behind. */
const VARIABLES: Record<string, (reading: ReadingSettings) => string> = {
  '--size-factor': ({ fontSize }) => inHundredths(fontSize),
  '--characters': ({ measure }) => String(measure),
  '--leading-factor': ({ lineHeight }) => inHundredths(lineHeight),
  '--letter-space': ({ letterSpacing }) => inHundredths(letterSpacing),
  '--word-space': ({ wordSpacing }) => inHundredths(wordSpacing),
  '--paragraph-factor': ({ paragraphSpacing }) => inHundredths(paragraphSpacing),
};

/** Classes that are there while a switch is on. */
const CLASSES: Record<string, (reading: ReadingSettings) => boolean> = {
  justified: ({ isJustified }) => isJustified,
  'without-pictures': ({ showsPictures }) => !showsPictures,
  'people-at-start': ({ panelSide }) => panelSide === 'start',
};

/** Makes `paper` (an element of class "paper" under the view's style sheet) look as the settings say. */
export function lookAs(paper: HTMLElement, reading: ReadingSettings): void {
  if (reading.theme === 'system') delete paper.dataset.theme;
  else paper.dataset.theme = reading.theme;
  paper.dataset.font = reading.font;
  for (const [name, valueIn] of Object.entries(VARIABLES)) {
    paper.style.setProperty(name, valueIn(reading));
  }
  for (const [name, isOn] of Object.entries(CLASSES)) paper.classList.toggle(name, isOn(reading));
}

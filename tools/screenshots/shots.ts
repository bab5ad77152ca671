/** A picture of the view. */
export interface Shot {
  /** A hand-made page: a path under `test`. */
  page: string;
  width: number;
  theme: 'light' | 'sepia' | 'dark' | 'black';
  /** What is open, by the keys and clicks that open it. */
  state?: State;
}

/** Pressed one after the other: a key (`s`), or what to click (`.text img`). */
type State = readonly string[];

const FEATURE = 'e2e/pages/feature.html';
const PAGES = [
  ...['sample', 'german', 'hindi', 'arabic', 'hebrew', 'japanese'].map(
    (name) => `pages/${name}/source.html`,
  ),
];
const THEMES = ['light', 'sepia', 'dark', 'black'] as const;
const WIDTHS = [360, 768, 1280, 1920];

const STATES: Record<string, State> = {
  people: ['.person-name'],
  settings: ['s'],
  promos: ['r'],
  keys: ['?'],
  note: ['sup a'],
  picture: ['.text img'],
};

const light = (page: string, width: number): Shot => ({ page, width, theme: 'light' });
const feature = (width: number, theme: Shot['theme'], state?: State): Shot => ({
  page: FEATURE,
  width,
  theme,
  ...(state && { state }),
});

/** The contact sheets: each is rows of shots. */
export const SHEETS: Record<string, Shot[][]> = {
  themes: THEMES.map((theme) => WIDTHS.map((width) => feature(width, theme))),
  pages: PAGES.map((page) => WIDTHS.map((width) => light(page, width))),
  states: Object.values(STATES).map((state) =>
    [1280, 360].flatMap((width) =>
      (['light', 'dark'] as const).map((theme) => feature(width, theme, state)),
    ),
  ),
};

/** The pages that are printed, as PDF. */
export const PRINTED = [FEATURE, 'pages/sample/source.html', 'pages/arabic/source.html'];

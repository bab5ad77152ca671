/** A picture of the view. */
export interface Shot {
  /** A hand-made page: a path under `test`. */
  page: string;
  width: number;
  theme: 'light' | 'sepia' | 'dark' | 'black';
  /** What is open, by the keys and clicks that open it. */
  state?: State;
  /** The interface's language; default: English. */
  language?: string;
  /** Whether the system allows few colours only, whatever the theme. */
  hasForcedColours?: boolean;
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
  keep: ['k'],
  listen: ['a'],
  voices: ['a', '.open-voices'],
  site: ['.open-site'],
  card: ['.text mark'],
};

/** What stands in little room: words of the interface that are long, high, or mirrored. */
const LANGUAGES = ['de', 'ru', 'ta', 'ar', 'ja'];
const IN_LITTLE_ROOM = ['people', 'promos', 'settings', 'keep', 'voices', 'keys', 'site', 'card'];

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
  languages: LANGUAGES.map((language) =>
    IN_LITTLE_ROOM.map((name) => ({ ...feature(360, 'light', STATES[name]), language })),
  ),
  wideLanguages: LANGUAGES.map((language) =>
    ['settings', 'keep', 'voices'].map((name) => ({
      ...feature(1280, 'light', STATES[name]),
      language,
    })),
  ),
  forced: Object.values(STATES).map((state) =>
    [1280, 360].map((width) => ({ ...feature(width, 'light', state), hasForcedColours: true })),
  ),
  zoomed: Object.values(STATES).map((state) =>
    [640, 320].map((width) => feature(width, 'light', state)),
  ),
};

/** The pages that are printed, as PDF. */
export const PRINTED = [FEATURE, 'pages/sample/source.html', 'pages/arabic/source.html'];

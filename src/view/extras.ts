import type { PartsExtra } from '../article/parts/parts-extra.ts';
import type { AidsExtra } from './aids/aids-extra.tsx';
import type { KeepExtra } from './keep/keep-extra.tsx';
import type { Keys } from './keys.ts';
import type { ListenExtra } from './listen/listen-extra.tsx';
import type { PeopleExtra } from './people/people-extra.tsx';
import type { Selected } from './people-state.ts';
import type { PromosExtra } from './promos/promos-extra.tsx';
import type { Length } from './reading-time.ts';
import type { SettingsExtra } from './settings/settings-extra.tsx';
import type { SiteExtra } from './site/site-extra.tsx';
import type { Action, ViewState } from './state.ts';
import type { Texts } from './texts.ts';

/**
 * What the view gets in scripts of their own, so that the script put into every page stays small. Each is a file
 * `src/extras/NAME.ts`, which registers what is described here.
 */
export interface Extras {
  aids: AidsExtra;
  keep: KeepExtra;
  listen: ListenExtra;
  parts: PartsExtra;
  people: PeopleExtra;
  promos: PromosExtra;
  settings: SettingsExtra;
  site: SiteExtra;
}

export type ExtraName = keyof Extras;

/** Gives an extra, which is put into the page when it is first asked for; rejects where that fails. */
export type LoadExtra = <Name extends ExtraName>(name: Name) => Promise<Extras[Name]>;

/** The open view, as an extra sees it. */
export interface OpenView {
  texts: Texts;
  /** The view's own dialog: sheets and popovers go to its end, outside of what Preact draws. */
  dialog: HTMLDialogElement;
  /** The article's text on screen. */
  body: HTMLElement;
  /** The elements of `reading.blocks` on screen. */
  blocks: readonly (HTMLElement | undefined)[];
  /** Whether the page is in a private window: then nothing that the reader does is remembered. */
  isPrivate: boolean;
  length: Length;
  /** Shows the story with its further parts, at these addresses; throws where they cannot be had. */
  loadRest: ((addresses: string[], signal: AbortSignal) => Promise<void>) | undefined;
  keys: Keys;
  /** Uses an extra, once it is there; the view says so where it does not come. */
  withExtra<Name extends ExtraName>(name: Name, use: (extra: Extras[Name]) => void): void;
  /** The first element of a mention's highlight. */
  markAt(selected: Selected): HTMLElement | undefined;
  /** The mention that a highlight's element belongs to. */
  mentionOf(mark: Element): Selected | null;
  /** The line on the list of sites because of which the view opened by itself; null: the reader opened it. */
  openedBy: string | null;
  state(): ViewState;
  dispatch(action: Action): void;
  /** Calls `listener` after each change of the view, until it closes. */
  watch(listener: () => void): void;
  /** Aborted when the view closes: for listeners, timers and whatever else must not outlive it. */
  closing: AbortSignal;
}

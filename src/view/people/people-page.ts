import type { Selected } from '../people-state.ts';
import type { Action, ViewState } from '../state.ts';
import type { Texts } from '../texts.ts';

/** What the list of people and their card see of the open view. */
export interface PeoplePage {
  texts: Texts;
  dialog: HTMLDialogElement;
  /** The article's text on screen. */
  body: HTMLElement;
  state(): ViewState;
  dispatch(action: Action): void;
  /** Aborted when the view closes. */
  closing: AbortSignal;
  /** The first element of a mention's highlight. */
  markAt(selected: Selected): HTMLElement | undefined;
  /** The mention that a highlight's element belongs to. */
  mentionOf(mark: Element): Selected | null;
}

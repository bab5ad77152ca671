import type { OpenView } from '../extras.ts';
import { attachListening, focusPlay, type Listening } from './listening.tsx';
import type { VoiceTurn } from './voice-turn.ts';

/** What the extra "listen" can do. `button` is the one in the bar that stands for it. */
export interface ListenExtra {
  /** Opens the player and begins to read, or closes it. */
  togglePlayer(view: OpenView, button: HTMLButtonElement): void;
  /** Begins to read, pauses, goes on. The focus stays where it is. */
  readOrPause(view: OpenView, button: HTMLButtonElement): void;
  /** Reads on from what the reader has selected. */
  readSelected(view: OpenView, button: HTMLButtonElement): void;
}

/** The extra, reading when it is its `turn`. */
export function listenExtraWith(turn: VoiceTurn): ListenExtra {
  const attached = new WeakMap<HTMLDialogElement, Listening>();
  const listeningOf = (view: OpenView, button: HTMLButtonElement): Listening => {
    const listening = attached.get(view.dialog) ?? attachListening(view, button, turn);
    attached.set(view.dialog, listening);
    return listening;
  };
  return {
    togglePlayer(view, button) {
      const listening = listeningOf(view, button);
      if (listening.isOpen()) return listening.close();
      listening.readOrPause();
      focusPlay(view.dialog);
    },
    readOrPause: (view, button) => listeningOf(view, button).readOrPause(),
    readSelected: (view, button) => listeningOf(view, button).read(),
  };
}

import { render } from 'preact';
import { adoptStyles } from '../adopt-styles.ts';
import type { OpenView } from '../extras.ts';
import { focusedIn } from '../focused-in.ts';
import { watchVoices } from './has-voices.ts';
import css from './listen.css?inline';
import { type PlayerStep, STEPS_BACK, STEPS_ON } from './player-steps.tsx';
import { PlayerStrip } from './player-strip.tsx';
import { makeReader } from './reader.ts';
import type { VoiceTurn } from './voice-turn.ts';

/** The article of an open view, being read aloud. */
export interface Listening {
  isOpen(): boolean;
  /** Opens the player and begins to read; where it is open, goes on, or at what the reader has selected since. */
  read(): void;
  /** Pauses, or reads. */
  readOrPause(): void;
  /** Stops, and takes the player away. */
  close(): void;
}

function makeStrip({ dialog, texts }: OpenView): HTMLElement {
  const strip = dialog.ownerDocument.createElement('section');
  strip.className = 'player';
  strip.lang = texts.locale;
  strip.dir = texts.direction;
  strip.ariaLabel = texts.translate('listenTitle');
  strip.hidden = true;
  dialog.append(strip);
  return strip;
}

/** Gives the focus to what stays in the player as long as it is open. */
export function focusPlay(dialog: HTMLDialogElement): void {
  dialog.querySelector<HTMLElement>('.player .play')?.focus({ preventScroll: true });
}

/** Makes the player of a view. To be called once for it; nothing is said before `readOrPause`. */
export function attachListening(
  view: OpenView,
  button: HTMLButtonElement,
  turn: VoiceTurn,
): Listening {
  adoptStyles(view.dialog, css);
  const { dialog, closing } = view;
  const strip = makeStrip(view);
  const isOpen = () => !strip.hidden;
  const reader = makeReader(view, turn, isOpen, () => draw());
  const { player, following } = reader;
  const onStep = (step: PlayerStep) => {
    step.go(player);
    following.comeBack();
  };
  const draw = () => {
    const ways = { onStep, onToggle: readOrPause, onClose: close, onComeBack: following.comeBack };
    const hadFocus = strip.contains(focusedIn(dialog));
    render(<PlayerStrip {...{ view, player, isFollowed: following.isOn(), ...ways }} />, strip);
    // The button that comes back to the voice goes as soon as the text is there.
    if (hadFocus && !focusedIn(dialog)) focusPlay(dialog);
  };
  const show = (isShown: boolean) => {
    strip.hidden = !isShown;
    button.ariaExpanded = String(isShown);
  };
  const read = () => {
    if (isOpen()) return reader.goOn();
    show(true);
    draw(); // the text ends above it
    reader.begin();
  };
  const readOrPause = () => {
    if (isOpen() && player.state().status === 'playing') player.pause();
    else read();
  };
  const close = () => {
    const hadFocus = strip.contains(focusedIn(dialog));
    show(false);
    player.pause();
    if (hadFocus) button.focus({ preventScroll: true });
  };

  view.watch(() => {
    if (!isOpen()) return;
    reader.update();
    draw();
  });
  watchVoices(closing, () => isOpen() && draw());
  bindKeys(view, strip, { isOpen, close, onStep });
  // Browsers go on speaking when a page is left.
  const page = dialog.ownerDocument.defaultView;
  page?.addEventListener('pagehide', () => player.pause(), { signal: closing });
  closing.addEventListener('abort', () => {
    close();
    render(null, strip);
  });
  return { isOpen, read, readOrPause, close };
}

function bindKeys(
  { dialog, keys }: OpenView,
  strip: HTMLElement,
  { isOpen, close, onStep }: { isOpen(): boolean; close(): void; onStep(step: PlayerStep): void },
): void {
  for (const step of [...STEPS_BACK, ...STEPS_ON]) {
    keys.on(step.shortcut, () => (isOpen() ? onStep(step) : false));
  }
  strip.addEventListener('keydown', (event) => {
    const isFormOpen = dialog.querySelector('.voice-settings:popover-open') !== null;
    if (event.key !== 'Escape' || isFormOpen) return;
    event.preventDefault(); // it would close the view
    event.stopPropagation();
    close();
  });
}

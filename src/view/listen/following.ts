import type { OpenView } from '../extras.ts';

/** Keeps the sentence that is being read in sight. */
export interface Following {
  /** Whether the reader has not scrolled away from the sentence. */
  isOn(): boolean;
  /** The voice is at another sentence: brings it into sight, unless the reader is elsewhere. */
  follow(): void;
  /** The reader asks for it: brings the sentence into sight and follows it from now on. */
  comeBack(): void;
}

/** The bar covers so many CSS pixels of the text. */
const BAR = 64;
/** Where on the screen a sentence is brought to: high, so that what follows can be read along. */
const READING_LINE = 0.22;
/** The reader's hand is at work for so long after each movement. */
const HAND_MS = 1000;
/** By these the reader scrolls. */
const HAND_EVENTS = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Follows the sentence that `place` gives (null: none). Where the reader scrolls away from it the text stays where they
 * put it, until they come back to it or ask; `onChange` is called when that changes.
 */
export function followSentence(
  { dialog, closing }: OpenView,
  place: () => DOMRect | null,
  onChange: () => void,
): Following {
  let isOn = true;
  let isOurScroll = false;
  let lastHand = Number.NEGATIVE_INFINITY;

  const set = (to: boolean) => {
    const hasChanged = to !== isOn;
    isOn = to;
    if (hasChanged) onChange();
  };
  const end = () => lowerEdge(dialog);
  const isInSight = ({ top, bottom }: DOMRect) => bottom > BAR && top < end();
  const isWellPlaced = ({ top, bottom }: DOMRect) =>
    top >= BAR && (bottom <= end() - BAR / 2 || top < end() * READING_LINE);
  const scroll = (isAtOnce = false) => {
    const at = place();
    if (!at || isWellPlaced(at)) return;
    isOurScroll = true;
    const isCalm = isAtOnce || matchMedia('(prefers-reduced-motion: reduce)').matches;
    const top = at.top - Math.max(BAR, end() * READING_LINE);
    dialog.scrollBy({ top, behavior: isCalm ? 'instant' : 'smooth' });
  };
  const onHand = () => {
    lastHand = performance.now();
    isOurScroll = false;
  };
  const onScrolled = () => {
    const at = place();
    const wasOurs = isOurScroll;
    isOurScroll = false;
    if (!at) return;
    if (!wasOurs) set(isInSight(at));
    // Cut short by the browser, or a picture has come in above it meanwhile. Chromium begins no second gentle one then.
    else if (isOn && !isInSight(at)) scroll(true);
  };
  const options = { passive: true, signal: closing };
  // Before the key does what it is for: that may be to come back.
  const first = { ...options, capture: true };
  for (const type of HAND_EVENTS) dialog.addEventListener(type, onHand, first);
  dialog.addEventListener('scrollend', onScrolled, options);
  return {
    isOn: () => isOn,
    follow() {
      if (isOn && performance.now() - lastHand > HAND_MS) scroll();
    },
    comeBack() {
      scroll();
      set(true);
    },
  };
}

/** Where the text ends on screen: the player, and on small screens the list of people, lie over it. */
function lowerEdge(dialog: HTMLElement): number {
  const player = dialog.querySelector('.player')?.getBoundingClientRect();
  const list = dialog.querySelector('.people-panel')?.getBoundingClientRect();
  const isOverText = list !== undefined && list.width > 0.9 * dialog.clientWidth;
  return Math.min(player?.top ?? dialog.clientHeight, isOverText ? list.top : dialog.clientHeight);
}

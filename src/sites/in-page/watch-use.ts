/** So many screens scrolled, and the reader has begun to read the page as it is. */
const SCROLLED_SCREENS = 0.5;

/** What the reader does on the page before the view opens. */
export interface Use {
  /** They press, type or read on: the page is not taken from under their hands. */
  isBegun(): boolean;
  /** They hold Shift: the original is wanted. */
  isOriginalWanted(): boolean;
  stop(): void;
}

/** Watches for the reader's hands, from the page's first moment on. */
export function watchUse(view: Window): Use {
  const ended = new AbortController();
  const options = { capture: true, passive: true, signal: ended.signal };
  let isBegun = false;
  let isOriginalWanted = false;
  const begin = (event: Event) => {
    if (event.isTrusted) isBegun = true;
  };
  view.addEventListener('pointerdown', begin, options);
  // Held since before the page was there: no key goes down, but whatever else is done tells of it.
  const lookAtShift = ({ shiftKey, isTrusted }: MouseEvent) => {
    if (shiftKey && isTrusted) isOriginalWanted = true;
  };
  view.addEventListener('pointermove', lookAtShift, options);
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Shift') isOriginalWanted = true;
      else isBegun = true;
    },
    options,
  );
  const hasScrolled = () =>
    view.scrollY > SCROLLED_SCREENS * view.innerHeight && !view.location.hash;
  return {
    isBegun: () => isBegun || hasScrolled(),
    isOriginalWanted: () => isOriginalWanted,
    // Given no reason, browsers make an error of where this stands: dear, and nobody reads it.
    stop: () => ended.abort('stopped'),
  };
}

/** What the view's keys do. */
export interface KeyActions {
  /** `n`, `p`: to the next or previous mention of the person that the reader follows. */
  step(by: 1 | -1): void;
  /** `?`: the sheet that lists the keys. */
  openKeySheet(): void;
  /** Escape closes the sheet of people first, where it lies over the text, and then the view. */
  isSheetOpen(): boolean;
  closeSheet(): void;
}

const STEPS: Record<string, 1 | -1> = { n: 1, p: -1 };

const TYPED_INTO = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select';

/** Whether a key is the browser's, a sheet's over the view, or is being typed into something. */
function isElsewhere(event: KeyboardEvent, dialog: HTMLDialogElement): boolean {
  const target = event.target as HTMLElement;
  return (
    event.defaultPrevented ||
    event.ctrlKey ||
    event.altKey ||
    event.metaKey ||
    event.isComposing ||
    target.matches(TYPED_INTO) ||
    target.isContentEditable ||
    target.closest('dialog') !== dialog
  );
}

/** Listens to the view's keys; the browser's own (Escape closes a dialog) stay. */
export function listenToKeys(dialog: HTMLDialogElement, actions: KeyActions): void {
  const run = (event: KeyboardEvent): boolean => {
    const by = STEPS[event.key];
    if (by) actions.step(by);
    else if (event.key === '?') actions.openKeySheet();
    else if (event.key === 'Escape' && actions.isSheetOpen()) actions.closeSheet();
    else return false;
    return true;
  };
  dialog.addEventListener('keydown', (event) => {
    if (!isElsewhere(event, dialog) && run(event)) event.preventDefault();
  });
}

/** What the view's keys do. */
export interface KeyActions {
  /** `n`, `p`: to the next or previous mention of the person that the reader follows. */
  step(by: 1 | -1): void;
  /** Escape closes the sheet of people first, where it lies over the text, and then the view. */
  isSheetOpen(): boolean;
  closeSheet(): void;
}

const STEPS: Record<string, 1 | -1> = { n: 1, p: -1 };

/** Listens to the view's keys; the browser's own (Escape closes a dialog) stay. */
export function listenToKeys(dialog: HTMLDialogElement, actions: KeyActions): void {
  dialog.addEventListener('keydown', (event) => {
    if (
      event.defaultPrevented ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey ||
      event.isComposing
    )
      return;
    const by = STEPS[event.key];
    if (by) {
      event.preventDefault();
      actions.step(by);
    } else if (event.key === 'Escape' && actions.isSheetOpen()) {
      event.preventDefault();
      actions.closeSheet();
    }
  });
}

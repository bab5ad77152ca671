/** Gives the focus to the view's text: the keys that scroll act on what has it, and without it no key comes to the view. */
export function focusText(dialog: HTMLDialogElement): void {
  dialog.querySelector('main')?.focus({ preventScroll: true });
}

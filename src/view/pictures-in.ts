/** The article's own pictures on screen, those of the view's controls left out. */
export function picturesIn(dialog: HTMLDialogElement): NodeListOf<HTMLImageElement> {
  return dialog.querySelectorAll('.text img, .lead-picture img');
}

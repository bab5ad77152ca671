/** Brings the entry of the person that the reader follows into sight on the list. */
export function showEntry(dialog: HTMLDialogElement): void {
  const entry = dialog.querySelector('.person.followed');
  entry?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** Brings a mention's highlight to the middle of the view: gently, or at once for who wants no motion. */
export function showMention(mark: HTMLElement | undefined): void {
  const reduced = mark?.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)');
  mark?.scrollIntoView({ block: 'center', behavior: reduced?.matches ? 'instant' : 'smooth' });
}

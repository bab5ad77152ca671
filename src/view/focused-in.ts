/** What has the focus in the view whose dialog this is; null: nothing of it. */
export function focusedIn(dialog: HTMLDialogElement): Element | null {
  return (dialog.getRootNode() as ShadowRoot).activeElement;
}

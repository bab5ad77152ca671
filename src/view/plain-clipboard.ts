// What the view adds to the article: what stands around words of it, and what stands beside them.
const AROUND = 'mark, span.removed';
const BESIDE = '[hidden], .removal';

/** Attributes that the view gives to elements of the article. */
const OURS = ['class', 'style', 'id', 'role', 'tabindex', 'aria-label', 'aria-haspopup'];

/** What the reader has selected. Chromium keeps a shadow root's selection at the root itself, Firefox at the document. */
export function selectionIn(dialog: HTMLDialogElement): Selection | null {
  const root = dialog.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
  return root.getSelection?.() ?? dialog.ownerDocument.getSelection();
}

/** The selected part of the article as HTML that says what the article says, and nothing of our design. */
export function plainHtml(selected: DocumentFragment): string {
  const box = selected.ownerDocument.createElement('div');
  box.append(selected);
  for (const beside of box.querySelectorAll(BESIDE)) beside.remove();
  for (const around of box.querySelectorAll(AROUND)) around.replaceWith(...around.childNodes);
  for (const element of box.querySelectorAll('*')) {
    for (const name of OURS) element.removeAttribute(name);
  }
  return box.outerHTML;
}

/** Copies what the reader selects without highlights, colours and fonts: left alone, browsers add them. */
export function copyPlainly(dialog: HTMLDialogElement): void {
  dialog.addEventListener('copy', (event) => {
    const selection = selectionIn(dialog);
    if (!event.clipboardData || !selection || selection.rangeCount === 0) return;
    const text = selection.toString();
    if (!text) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', plainHtml(selection.getRangeAt(0).cloneContents()));
  });
}

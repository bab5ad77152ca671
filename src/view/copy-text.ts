/**
 * Puts `text` on the clipboard, and `html` for the programs that take it; to be called in answer to a click or a key. Tells whether it is there. Pages without
 * encryption have no `navigator.clipboard`: there, the event of a copy is used.
 */
export async function copyText(
  dialog: HTMLDialogElement,
  text: string,
  html?: string,
): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem(blobs(text, html))]);
    return true;
  } catch {
    return copyByEvent(dialog, text, html);
  }
}

const blobs = (text: string, html: string) => ({
  'text/plain': new Blob([text], { type: 'text/plain' }),
  'text/html': new Blob([html], { type: 'text/html' }),
});

function copyByEvent(dialog: HTMLDialogElement, text: string, html?: string): boolean {
  let isCopied = false;
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    isCopied = event.clipboardData !== null;
  };
  dialog.addEventListener('copy', put, { capture: true });
  dialog.ownerDocument.execCommand('copy');
  dialog.removeEventListener('copy', put, { capture: true });
  return isCopied;
}

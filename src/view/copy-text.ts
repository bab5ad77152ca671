/**
 * Puts `text` on the clipboard; to be called in answer to a click or a key. Tells whether it is there. Pages without
 * encryption have no `navigator.clipboard`: there, the event of a copy is used.
 */
export async function copyText(dialog: HTMLDialogElement, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(dialog, text);
  }
}

function copyByEvent(dialog: HTMLDialogElement, text: string): boolean {
  let isCopied = false;
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData?.setData('text/plain', text);
    isCopied = event.clipboardData !== null;
  };
  dialog.addEventListener('copy', put, { capture: true });
  dialog.ownerDocument.execCommand('copy');
  dialog.removeEventListener('copy', put, { capture: true });
  return isCopied;
}

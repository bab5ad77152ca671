/** A file for the reader. */
export interface OfferedFile {
  name: string;
  type: string;
  content: string | Uint8Array;
}

/** Whether the page is one of those that browsers let save nothing: it is kept from all others, itself included. */
export function isSandboxed(page: Document): boolean {
  return /^https?:/.test(page.URL) && page.defaultView?.origin === 'null';
}

/**
 * Has the browser save a file as it saves what is downloaded. Nothing is put into the page. The address that it makes
 * for this ends with `closing`, by when the browser has read it. Gives the file's size in bytes.
 */
export function offerFile(page: Document, file: OfferedFile, closing: AbortSignal): number {
  const { name, type, content } = file;
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const blob = new Blob([part], { type });
  const address = URL.createObjectURL(blob);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  closing.addEventListener('abort', () => URL.revokeObjectURL(address), { once: true });
  return blob.size;
}

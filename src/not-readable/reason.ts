/** Why no extension may read a page: a page of the browser, an extension store, a local file, or closed for another reason. */
export type NotReadableReason = 'browserPage' | 'store' | 'file' | 'protected';

const STORES = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/**
 * What is known from the address alone; null: try. Local files are tried: readers can allow them.
 * `https://news.example/story` → null, `chrome://settings` → 'browserPage'.
 */
export function reasonNotReadable(url: string | undefined): NotReadableReason | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (STORES.has(hostname)) return 'store';
  return /^(https?|file|blob|data):$/.test(protocol) ? null : 'browserPage';
}

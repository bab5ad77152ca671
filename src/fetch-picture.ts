import type { Browser } from './browser.ts';
import { MAX_PICTURE_BYTES, PICTURE_TIMEOUT_MS } from './picture-limits.ts';
import { toBase64 } from './view/keep/base64.ts';

/**
 * Fetches a picture that the page may not, without the reader's cookies, where the reader gave permission for its site.
 * Gives its bytes as base64, as messages hold none; null where it may not or cannot.
 */
export async function fetchPicture(
  browser: Pick<Browser, 'permissions'>,
  address: string,
): Promise<string | null> {
  try {
    const { protocol, hostname } = new URL(address);
    const origins = [`${protocol}//${hostname}/*`];
    if (!/^https?:$/.test(protocol) || !(await browser.permissions.contains({ origins })))
      return null;
    const signal = AbortSignal.timeout(PICTURE_TIMEOUT_MS);
    const reply = await fetch(address, { credentials: 'omit', signal });
    const isPicture = /^image\//.test(reply.headers.get('content-type') ?? '');
    const bytes = reply.ok && isPicture ? new Uint8Array(await reply.arrayBuffer()) : null;
    return bytes && bytes.length <= MAX_PICTURE_BYTES ? toBase64(bytes) : null;
  } catch {
    return null;
  }
}

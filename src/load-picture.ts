import type { FetchPicture } from './messages.ts';
import { askBackground } from './page-browser.ts';
import { MAX_PICTURE_BYTES, PICTURE_TIMEOUT_MS } from './picture-limits.ts';
import { untilStopped } from './until-stopped.ts';
import { fromBase64 } from './view/keep/base64.ts';
import { bytesOfBlob } from './view/keep/bytes.ts';

/**
 * Fetches a picture of the article that the reader wants in a file. The page may fetch those of its own site, and those
 * whose server lets every page; the background those of sites that the reader gave permission for. Nobody else is asked
 * for more permissions. Rejects where neither may, and when `signal` says to stop.
 */
export async function loadPicture(address: string, signal: AbortSignal): Promise<Uint8Array> {
  try {
    return await fetchHere(address, signal);
  } catch {
    signal.throwIfAborted();
    return untilStopped(fetchThere(address), signal);
  }
}

async function fetchHere(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const reply = await fetch(address, {
    // What the page has was loaded without the question whether every page may have it.
    cache: new URL(address).origin === location.origin ? 'default' : 'no-cache',
    signal: AbortSignal.any([signal, AbortSignal.timeout(PICTURE_TIMEOUT_MS)]),
  });
  if (!reply.ok) throw new Error(`status ${reply.status}`);
  const blob = await reply.blob();
  if (blob.size > MAX_PICTURE_BYTES) throw new Error('too large');
  return bytesOfBlob(blob);
}

async function fetchThere(address: string): Promise<Uint8Array> {
  const message: FetchPicture = { type: 'fetchPicture', address };
  const reply = await askBackground(message);
  const bytes = typeof reply === 'string' ? fromBase64(reply) : null;
  if (!bytes) throw new Error('not to be had');
  return bytes;
}

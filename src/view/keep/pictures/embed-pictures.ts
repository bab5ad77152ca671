import { fromBase64 } from '../base64.ts';
import { bytesOfText } from '../bytes.ts';
import { pictureType } from './picture-type.ts';

/** A picture that is put into the file. */
export interface EmbeddedPicture {
  bytes: Uint8Array;
  type: string;
  extension: string;
}

/** How far the pictures are. */
export interface Progress {
  done: number;
  all: number;
  /** So many of those that are done could not be had. */
  missing: number;
  /** The size of what is embedded so far. */
  bytes: number;
}

/** Gives what is at a picture's address; rejects where it cannot be had, and when `signal` says to stop. */
export type LoadPicture = (address: string, signal: AbortSignal) => Promise<Uint8Array>;

/** Makes a picture one that the file's readers know; null: it cannot be. */
export type AdaptPicture = (picture: EmbeddedPicture) => Promise<EmbeddedPicture | null>;

/** Loaded at the same time: as many as a browser does. */
const AT_ONCE = 4;

/** The addresses of the pictures of a kept text, each once. */
export function pictureAddresses(body: Element): string[] {
  const addresses = [...body.querySelectorAll('img')].map(
    (image) => image.getAttribute('src') ?? '',
  );
  return [...new Set(addresses)];
}

/**
 * Loads pictures, and tells how far it is. Those that cannot be had are not in what it gives. Throws when `signal`
 * says to stop.
 */
export async function loadPictures(
  addresses: string[],
  load: LoadPicture,
  adapt: AdaptPicture,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Map<string, EmbeddedPicture>> {
  const pictures = new Map<string, EmbeddedPicture>();
  const progress: Progress = { done: 0, all: addresses.length, missing: 0, bytes: 0 };
  const waiting = [...addresses];
  const take = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const picture = await loadOne(address, load, adapt, signal).catch(() => null);
      signal.throwIfAborted();
      if (picture) pictures.set(address, picture);
      else progress.missing += 1;
      progress.done += 1;
      progress.bytes += picture?.bytes.length ?? 0;
      onProgress({ ...progress });
    }
  };
  onProgress({ ...progress });
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  return pictures;
}

async function loadOne(
  address: string,
  load: LoadPicture,
  adapt: AdaptPicture,
  signal: AbortSignal,
): Promise<EmbeddedPicture | null> {
  const bytes = address.startsWith('data:') ? dataOf(address) : await load(address, signal);
  const kind = bytes && pictureType(bytes);
  return bytes && kind ? adapt({ bytes, ...kind }) : null;
}

function dataOf(address: string): Uint8Array | null {
  const [head = '', ...data] = address.split(',');
  if (/;base64$/i.test(head)) return fromBase64(data.join(','));
  try {
    return bytesOfText(decodeURIComponent(data.join(',')));
  } catch {
    return null;
  }
}

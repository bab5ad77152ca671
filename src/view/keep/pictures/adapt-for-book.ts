import { bytesOfBlob } from '../bytes.ts';
import type { EmbeddedPicture } from './embed-pictures.ts';

/** What every reading program of EPUB 3 must show and ours may hand on as it is. */
const KNOWN = new Set(['image/jpeg', 'image/png', 'image/gif']);
/** Of JPEG, from 0 to 1. */
const QUALITY = 0.88;

/**
 * A picture as books take it: newer kinds become JPEG. Drawings (SVG) may hold scripts and load from elsewhere, which
 * books may not: they are left out.
 */
export async function adaptForBook(picture: EmbeddedPicture): Promise<EmbeddedPicture | null> {
  if (KNOWN.has(picture.type)) return picture;
  if (picture.type === 'image/svg+xml') return null;
  const bitmap = await createImageBitmap(
    new Blob([new Uint8Array(picture.bytes)], { type: picture.type }),
  );
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = 'white'; // behind what is transparent
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return { bytes: await bytesOfBlob(blob), type: 'image/jpeg', extension: 'jpg' };
}

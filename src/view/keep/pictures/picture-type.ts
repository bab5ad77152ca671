/** By what a picture's file begins with; whoever sent it may call it anything. `?` is any byte. */
const TYPES: [type: string, extension: string, start: RegExp][] = [
  ['image/jpeg', 'jpg', /^\xff\xd8\xff/],
  ['image/png', 'png', /^\x89PNG\r\n/],
  ['image/gif', 'gif', /^GIF8[79]a/],
  ['image/webp', 'webp', /^RIFF[\s\S]{4}WEBP/],
  ['image/avif', 'avif', /^[\s\S]{4}ftypavi[fs]/],
  [
    'image/svg+xml',
    'svg',
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!(?:--[\s\S]*?--|[^>]*)>\s*)*<svg[\s>]/i,
  ],
];

/** The type of a picture, and the ending of its file's name; null if it is none that browsers show. */
export function pictureType(bytes: Uint8Array): { type: string; extension: string } | null {
  const start = String.fromCharCode(...bytes.subarray(0, 2000));
  const found = TYPES.find(([, , pattern]) => pattern.test(start));
  return found ? { type: found[0], extension: found[1] } : null;
}

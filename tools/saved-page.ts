import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * A saved page (`.html` or `.html.gz`) as a document at `url`. Scripts do not run and nothing is fetched.
 * Close its window when done: jsdom keeps much in memory. Throws where the file cannot be read or unpacked.
 */
export function openSavedPage(file: string, url: string | undefined): JSDOM {
  const bytes = readFileSync(file);
  return new JSDOM(decoded(file.endsWith('.gz') ? gunzipSync(bytes) : bytes), {
    url: url && URL.canParse(url) ? url : 'https://page.invalid/',
    virtualConsole: new VirtualConsole(), // not forwarded: a page's faulty style sheets are no news
  });
}

/**
 * Tools that save pages write UTF-8 whatever the page's own `<meta charset>` says, and text in another encoding
 * is practically never valid UTF-8. What is not (or switches code pages by escapes, as ISO-2022-JP) is left to
 * jsdom, which sniffs as a browser does: byte order mark, then meta.
 */
function decoded(bytes: Buffer): string | Buffer {
  if (bytes.includes(0x1b)) return bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

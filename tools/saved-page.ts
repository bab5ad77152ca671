import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';

/**
 * A saved page (`.html` or `.html.gz`) as a document at `url`, its bytes decoded as a browser would.
 * Scripts do not run and nothing is fetched. Close its window when done: jsdom keeps much in memory.
 */
export function openSavedPage(file: string, url: string | undefined): JSDOM {
  const bytes = readFileSync(file);
  const html = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return new JSDOM(html, { url: url && URL.canParse(url) ? url : 'https://page.invalid/' });
}

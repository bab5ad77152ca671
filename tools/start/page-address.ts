import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { serve } from '../serve.ts';

/** Where a page can be opened, until it is closed. */
interface PageAddress {
  url: string;
  close(): Promise<void>;
}

// The scripts of a saved page have run before it was saved; again, elsewhere, they empty or leave it.
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" };

/**
 * The address of a page: an http(s) URL as it is; a file from a web server of this machine, so that
 * its pictures and style sheets work. A relative file is looked for in `folder`. Throws if there is none.
 */
export async function pageAddress(page: string, folder: string): Promise<PageAddress> {
  if (/^https?:\/\//i.test(page)) {
    if (!URL.canParse(page)) throw new Error(`${page} is not an address`);
    return { url: page, close: async () => undefined };
  }
  const file = resolve(folder, page);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`There is no file ${file}`);
  const site = await serve(dirname(file), NO_SCRIPTS);
  return { url: `${site.origin}/${encodeURIComponent(basename(file))}`, close: site.close };
}

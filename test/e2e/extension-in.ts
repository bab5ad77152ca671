import { cpSync, rmSync } from 'node:fs';
import { EXTENSION_FOLDERS } from './browsers/browser.ts';

const OUTPUT = 'test/out';

/**
 * A copy of what the build made for Chromium whose texts are in another of its languages, whatever languages the browser
 * has: where it has none of ours it takes the default one's texts. Gives the folder.
 */
export function extensionIn(locale: string): string {
  const folder = `${OUTPUT}/extension-${locale}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(EXTENSION_FOLDERS.chromium, folder, { recursive: true });
  const texts = (name: string) => `${folder}/_locales/${name}/messages.json`;
  if (locale !== 'en') cpSync(texts(locale), texts('en'));
  return folder;
}

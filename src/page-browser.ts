import type { Browser } from './browser.ts';

// The scripts put into pages go without webextension-polyfill, a twentieth of their size: what they use gives promises
// in all the browsers supported. What it makes of a refusal by the background is caught where replies are checked.
const world = globalThis as { browser?: Browser; chrome?: Browser };

/** The extension's interface as far as scripts in pages have it. */
export const browser = (world.browser ?? world.chrome) as Pick<
  Browser,
  'extension' | 'i18n' | 'runtime' | 'storage'
>;

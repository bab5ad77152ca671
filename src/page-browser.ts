import type { Browser } from './browser.ts';
import type { MessageKey } from './strings.ts';

// The scripts put into pages go without webextension-polyfill, a twentieth of their size: what they use gives promises
// in all the browsers supported. What it makes of a refusal by the background is caught where replies are checked.
const world = globalThis as { browser?: Browser; chrome?: Browser };

/** The extension's interface as far as scripts in pages have it. */
export const browser = (world.browser ?? world.chrome) as Pick<
  Browser,
  'extension' | 'i18n' | 'runtime' | 'storage'
>;

/**
 * Sends the background a message and gives its reply. Fails where the extension was updated or removed under the page;
 * the browser's own call throws then before there is a promise.
 */
export async function askBackground(message: object): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

const texts = new Map<string, string>();

/** The text of a key; where the extension was updated or removed under the page, as it was given before, or ''. */
export function translate(key: MessageKey, ...args: string[]): string {
  const asked = [key, ...args].join('\n');
  try {
    texts.set(asked, browser.i18n.getMessage(key, args));
  } catch {
    // As in askBackground: what is on screen already goes on.
  }
  return texts.get(asked) ?? '';
}

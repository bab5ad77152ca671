import type { Browser, Runtime } from './browser.ts';
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

/**
 * Answers what the background sends to this page; where `answer` gives undefined the message is for another of our
 * scripts. Gives the function that ends it.
 */
export function answerBackground(
  answer: (message: unknown) => Promise<unknown> | undefined,
): () => void {
  const { onMessage } = browser.runtime;
  const listener = (message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
    const answered = answer(message);
    answered?.then(reply, () => reply(undefined));
    return answered !== undefined; // true: the reply comes later
  };
  // The types know scripts only that answer everything, or nothing.
  onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
  return () => onMessage.removeListener(listener as Runtime.OnMessageListenerCallback);
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

import type { Browser, Runtime } from './browser.ts';
import type { Hush } from './messages.ts';

/** The tab that read aloud last; kept in memory until the browser ends. */
const KEY = 'readsAloud';

/**
 * A page begins to read aloud: has the page that did so before pause. Whether that was reading; where its tab is closed
 * or elsewhere by now, it was not.
 */
export async function passVoice(
  { storage: { session }, tabs }: Pick<Browser, 'storage' | 'tabs'>,
  { tab }: Runtime.MessageSender,
): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const { [KEY]: before } = await session.get(KEY);
  await session.set({ [KEY]: tab.id });
  if (typeof before !== 'number' || before === tab.id) return false;
  const message: Hush = { type: 'hush' };
  const reply: unknown = await tabs.sendMessage(before, message).catch(() => false);
  return reply === true;
}

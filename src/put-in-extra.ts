import type { Browser, Runtime } from './browser.ts';
import type { ExtraName } from './view/extras.ts';

/** Puts an extra's script into the page that asks for it; resolves when it has run there. */
export async function putInExtra(
  browser: Pick<Browser, 'scripting'>,
  name: ExtraName,
  { tab, frameId = 0 }: Runtime.MessageSender,
): Promise<void> {
  if (tab?.id === undefined) throw new Error('no page asked for it');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [`extras/${name}.js`],
  });
}

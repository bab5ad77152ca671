import type { Browser, Runtime } from './browser.ts';
import type { HidePage } from './messages.ts';
import { PAGE_HIDDEN } from './view/hidden-page.ts';

/** Hides the page that asks for it, or shows it; true when it is done. It shows again by itself where its view has gone. */
export async function hidePage(
  { scripting }: Pick<Browser, 'scripting'>,
  { isHidden }: HidePage,
  { tab, frameId = 0 }: Runtime.MessageSender,
): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const target = { tabId: tab.id, frameIds: [frameId] };
  const sheet = { target, css: PAGE_HIDDEN, origin: 'USER' as const };
  await (isHidden ? scripting.insertCSS(sheet) : scripting.removeCSS(sheet));
  return true;
}

import type { Browser } from './browser.ts';
import { interfaceLocale } from './interface-locale.ts';
import { textsFor } from './view/texts.ts';

type Api = Pick<Browser, 'action' | 'i18n'>;

// The red of the view's proof marks, with white on it 7.6 to 1: the badge brings its own ground, whatever the toolbar's.
const GROUND = '#9c2f21';
const INK = '#ffffff';

/**
 * While a view is open, its tab's button says how many promos are out of the article; `removed` is null when it has
 * closed. When the tab goes to another page the browser forgets it by itself.
 */
export async function showCount(
  browser: Api,
  tabId: number,
  removed: number | null,
): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeBackgroundColor({ tabId, color: GROUND }),
    action.setBadgeTextColor({ tabId, color: INK }),
    action.setBadgeText({ tabId, text: removed ? `${removed}` : '' }),
    action.setTitle({ tabId, title: titleFor(browser, removed) }),
  ]);
}

function titleFor({ i18n }: Api, removed: number | null): string {
  if (removed === null) return i18n.getMessage('actionTitle');
  if (removed === 0) return i18n.getMessage('actionCloseTitle');
  const texts = textsFor((key, ...args) => i18n.getMessage(key, args), interfaceLocale(i18n));
  return texts.translate('actionOpenTitle', texts.count('viewPromosRemoved', removed));
}

import type { Browser } from '../browser.ts';
import { interfaceLocale } from '../interface-locale.ts';
import type { MessageKey } from '../strings.ts';
import { textsFor } from '../view/texts.ts';

type Api = Pick<Browser, 'action' | 'i18n'>;

/** What the button of a tab says: nothing is open, articles of the site open by themselves, open, or cannot be read. */
export type ButtonState =
  | { is: 'closed' | 'automatic' | 'unreadable' }
  /** So many promos are out of the article. */
  | { is: 'open'; removed: number };

/** The pictures of each state, in icons/. */
const PICTURES: Record<ButtonState['is'], string> = {
  closed: 'icon',
  automatic: 'automatic',
  open: 'open',
  unreadable: 'unreadable',
};

/** The titles while no view is open. */
const TITLES: Record<Exclude<ButtonState['is'], 'open'>, MessageKey> = {
  closed: 'actionTitle',
  automatic: 'actionTitleAutomatic',
  unreadable: 'notReadableTitle',
};

// The red of the view's proof marks, with white on it 7.6 to 1: the badge brings its own ground, whatever the toolbar's.
const GROUND = '#9c2f21';
const INK = '#ffffff';

/** Has the button of a tab show a state by picture, mark and title. The browser forgets it when the tab goes to another page. */
export async function showButton(browser: Api, tabId: number, state: ButtonState): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setIcon({ tabId, path: picturesOf(state) }),
    action.setBadgeBackgroundColor({ tabId, color: GROUND }),
    action.setBadgeTextColor({ tabId, color: INK }),
    action.setBadgeText({ tabId, text: markOf(state) }),
    action.setTitle({ tabId, title: titleOf(browser, state) }),
  ]);
}

/** What the button of a tab shows, told by its title: the background may have been stopped since it was set. */
export async function shownState({ action, i18n }: Api, tabId: number): Promise<ButtonState['is']> {
  const title = await action.getTitle({ tabId });
  const known = Object.entries(TITLES).find(([, key]) => i18n.getMessage(key) === title);
  return (known?.[0] as keyof typeof TITLES | undefined) ?? 'open';
}

function picturesOf({ is }: ButtonState): Record<number, string> {
  return Object.fromEntries([16, 32].map((size) => [size, `/icons/${PICTURES[is]}-${size}.png`]));
}

function markOf(state: ButtonState): string {
  if (state.is === 'unreadable') return '!';
  return state.is === 'open' && state.removed > 0 ? `${state.removed}` : '';
}

function titleOf({ i18n }: Api, state: ButtonState): string {
  if (state.is !== 'open') return i18n.getMessage(TITLES[state.is]);
  if (state.removed === 0) return i18n.getMessage('actionCloseTitle');
  const texts = textsFor((key, ...args) => i18n.getMessage(key, args), interfaceLocale(i18n));
  return texts.translate('actionOpenTitle', texts.count('viewPromosRemoved', state.removed));
}

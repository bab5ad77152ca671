// Entry: the button, the menu and the shortcut; what is too large for every page: phrases and people. Registers listeners, no logic of its own.
import { findPeople, keepPeopleEdits } from './answer-people.ts';
import { changeSettings, readSettings } from './answer-settings.ts';
import { browser, type Runtime } from './browser.ts';
import { chooseRules } from './clean/rules.ts';
import { loadRecogniser } from './load-recogniser.ts';
import {
  isAskForPlace,
  isChangeSettings,
  isChooseRules,
  isFindPeople,
  isKeepPeopleEdits,
  isKeepPlace,
  isPutInExtra,
  isReadSettings,
  isViewCounts,
} from './messages.ts';
import { peopleEditsStore } from './people-edits-store.ts';
import { keepPlace, placeAt } from './places.ts';
import { putInExtra } from './put-in-extra.ts';
import { showCount } from './show-count.ts';
import { storedSettings } from './stored-settings.ts';
import { toggleView } from './toggle-view.ts';

const MENU_ENTRY = 'read';

browser.action.onClicked.addListener((tab) => void toggleView(browser, tab));

browser.runtime.onInstalled.addListener(() => {
  browser.contextMenus.create({
    id: MENU_ENTRY,
    title: browser.i18n.getMessage('menuRead'),
    contexts: ['page', 'selection'],
  });
});

browser.contextMenus.onClicked.addListener((entry, tab) => {
  if (entry.menuItemId === MENU_ENTRY && tab) void toggleView(browser, tab);
});

const peopleEdits = peopleEditsStore(browser.storage.local, (work) =>
  navigator.locks.request('peopleEdits', work),
);

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (isChooseRules(message)) return Promise.resolve(chooseRules(message.text));
  if (isFindPeople(message)) return findPeople(message, loadRecogniser, peopleEdits);
  if (isReadSettings(message)) return readSettings(storedSettings, message);
  if (isChangeSettings(message)) {
    return changeSettings(storedSettings, message, sender.tab?.incognito ?? false);
  }
  if (isKeepPeopleEdits(message)) {
    return keepPeopleEdits(message, peopleEdits, sender.tab?.incognito ?? false);
  }
  if (isAskForPlace(message)) return placeAt(browser.storage.session, message.address);
  if (isKeepPlace(message)) {
    return keepPlace(browser.storage.session, message.address, message.place);
  }
  if (isViewCounts(message) && sender.tab?.id !== undefined) {
    return showCount(browser, sender.tab.id, message.removed);
  }
  if (isPutInExtra(message)) return putInExtra(browser, message.name, sender);
  return undefined;
});

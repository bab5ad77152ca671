// Entry: the button, the menu and the shortcut; what is too large for every page: phrases and people. Registers listeners, no logic of its own.
import { judgeArticle } from './answer-judgement.ts';
import { findPeople, keepPeopleEdits } from './answer-people.ts';
import { changeSettings, readSettings } from './answer-settings.ts';
import { siteAnswers } from './answer-sites.ts';
import { browser, type Runtime } from './browser.ts';
import { chooseSiteEntry, createMenu, showTabState } from './button.ts';
import { hidePage } from './hide-page.ts';
import { loadRecogniser } from './load-recogniser.ts';
import {
  isAddSite,
  isAskForPlace,
  isChangeSettings,
  isFindPeople,
  isHidePage,
  isJudgeArticle,
  isKeepPeopleEdits,
  isKeepPlace,
  isLeaveAsItIs,
  isOpenByItself,
  isOpenOptions,
  isPutInExtra,
  isReadSettings,
  isReadSite,
  isRemoveSite,
  isViewCounts,
} from './messages.ts';
import { keepPlace, placeAt } from './places.ts';
import { putInExtra } from './put-in-extra.ts';
import { showCount } from './show-count.ts';
import { registerSites } from './sites/registration.ts';
import { storedPeopleEdits } from './stored-people-edits.ts';
import { storedSettings } from './stored-settings.ts';
import { toggleView } from './toggle-view.ts';

const sites = siteAnswers(browser, storedSettings);
const showTab = (tabId: number) => showTabState(browser, tabId, sites.lines);
const keepRegistered = async () =>
  navigator.locks.request('sites', async () => registerSites(browser, await sites.lines()));

browser.action.onClicked.addListener((tab) => void toggleView(browser, tab));

browser.runtime.onInstalled.addListener(({ reason }) => {
  void createMenu(browser);
  void keepRegistered();
  if (reason === 'install') void browser.tabs.create({ url: 'welcome/welcome.html' });
});
browser.runtime.onStartup.addListener(keepRegistered);
browser.permissions.onAdded.addListener(keepRegistered);
browser.permissions.onRemoved.addListener(keepRegistered);
storedSettings.watch(() => void keepRegistered());

browser.contextMenus.onClicked.addListener(({ menuItemId, pageUrl }, tab) => {
  if (menuItemId === 'read' && tab) void toggleView(browser, tab);
  else void chooseSiteEntry(browser, storedSettings, menuItemId, tab?.url ?? pageUrl);
});

browser.tabs.onActivated.addListener(({ tabId }) => void showTab(tabId));

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (isJudgeArticle(message)) return judgeArticle(message, storedSettings);
  if (isFindPeople(message)) return findPeople(message, loadRecogniser, storedPeopleEdits);
  if (isReadSettings(message)) return readSettings(storedSettings, message);
  if (isChangeSettings(message)) {
    return changeSettings(storedSettings, message, sender.tab?.incognito ?? false);
  }
  if (isKeepPeopleEdits(message)) {
    return keepPeopleEdits(message, storedPeopleEdits, sender.tab?.incognito ?? false);
  }
  if (isAskForPlace(message)) return placeAt(browser.storage.session, message.address);
  if (isKeepPlace(message)) {
    return keepPlace(browser.storage.session, message.address, message.place);
  }
  if (isViewCounts(message) && sender.tab?.id !== undefined) {
    const { id } = sender.tab;
    return showCount(browser, id, message.removed).then(() => showTab(id));
  }
  if (isOpenByItself(message)) return sites.openByItself(sender);
  if (isLeaveAsItIs(message)) return sites.leaveAsItIs(message, sender);
  if (isReadSite(message)) return sites.readSite(sender);
  if (isAddSite(message)) return sites.addSite(sender);
  if (isRemoveSite(message)) return sites.removeSite(message, sender);
  if (isOpenOptions(message)) return browser.runtime.openOptionsPage();
  if (isHidePage(message)) return hidePage(browser, message, sender);
  if (isPutInExtra(message)) return putInExtra(browser, message.name, sender);
  return undefined;
});

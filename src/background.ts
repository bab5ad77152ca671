// Entry: the button, the menu and the shortcut; what is too large for every page: phrases and people. Registers listeners, no logic of its own.
import { judgeArticle } from './answer-judgement.ts';
import { findPeople, keepPeopleEdits } from './answer-people.ts';
import { changeSettings, readSettings } from './answer-settings.ts';
import { siteAnswers } from './answer-sites.ts';
import { browser, type Runtime } from './browser.ts';
import { followFront, followTab } from './button/follow-tab.ts';
import { chooseSiteEntry, createMenu } from './button/menu.ts';
import { showButton } from './button/show-button.ts';
import { fetchPicture } from './fetch-picture.ts';
import { hidePage } from './hide-page.ts';
import { loadRecogniser } from './load-recogniser.ts';
import {
  isAddSite,
  isAskForPlace,
  isChangeSettings,
  isFetchPicture,
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
  isTakeVoice,
  isViewCounts,
} from './messages.ts';
import { passVoice } from './pass-voice.ts';
import { keepPlace, placeAt } from './places.ts';
import { putInExtra } from './put-in-extra.ts';
import { registerSites } from './sites/registration.ts';
import { storedPeopleEdits } from './stored-people-edits.ts';
import { storedSettings } from './stored-settings.ts';
import { toggleView } from './toggle-view.ts';

const sites = siteAnswers(browser, storedSettings);
const atButton = (work: () => Promise<void>) => navigator.locks.request('button', work);
const followTabInTurn = (id: number) => atButton(() => followTab(browser, id, sites.lineAt));
const followFrontInTurn = (windowId?: number) =>
  atButton(() => followFront(browser, sites.lineAt, windowId));
const keepRegistered = async () => {
  await navigator.locks.request('sites', async () => registerSites(browser, await sites.lines()));
  await followFrontInTurn();
};

browser.action.onClicked.addListener((tab) => void toggleView(browser, tab));

browser.runtime.onInstalled.addListener(({ reason }) => {
  void createMenu(browser);
  void keepRegistered();
  if (reason === 'install') void browser.tabs.create({ url: 'welcome/welcome.html' });
});
browser.runtime.onStartup.addListener(keepRegistered);
browser.permissions.onAdded.addListener(keepRegistered);
browser.permissions.onRemoved.addListener(keepRegistered);
storedSettings.watch(() => void keepRegistered(), 'sites');

browser.contextMenus.onClicked.addListener(({ menuItemId, pageUrl }, tab) => {
  if (menuItemId === 'read' && tab) void toggleView(browser, tab);
  else void chooseSiteEntry(browser, storedSettings, menuItemId, tab?.url ?? pageUrl, tab);
});

browser.tabs.onActivated.addListener(({ tabId }) => void followTabInTurn(tabId));
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status === 'complete') void followTabInTurn(tabId);
});
browser.windows.onFocusChanged.addListener((windowId) => {
  if (windowId !== browser.windows.WINDOW_ID_NONE) void followFrontInTurn(windowId);
});

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
    return showCount(sender.tab.id, message.removed);
  }
  if (isOpenByItself(message)) return sites.openByItself(message, sender);
  if (isLeaveAsItIs(message)) return sites.leaveAsItIs(message, sender);
  if (isReadSite(message)) return sites.readSite(sender);
  if (isAddSite(message)) return sites.addSite(sender);
  if (isRemoveSite(message)) return sites.removeSite(sender);
  if (isOpenOptions(message)) return browser.runtime.openOptionsPage();
  if (isTakeVoice(message)) return passVoice(browser, sender);
  if (isHidePage(message)) return hidePage(browser, message, sender);
  if (isFetchPicture(message)) return fetchPicture(browser, message.address);
  if (isPutInExtra(message)) return putInExtra(browser, message.name, sender);
  return undefined;
});

async function showCount(tabId: number, removed: number | null): Promise<void> {
  const state = removed === null ? { is: 'closed' as const } : { is: 'open' as const, removed };
  await atButton(() => showButton(browser, tabId, state));
  await followTabInTurn(tabId);
}

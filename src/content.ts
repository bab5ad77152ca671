// Entry: put into a page when the reader asks for it. Reads the page, shows the view, asks the background for the people.

import type { Article } from './article/article.ts';
import { type Block, blocksOf } from './article/blocks.ts';
import { readArticle } from './article/read-article.ts';
import { cleaningOf } from './clean/cleaning.ts';
import { siteOf } from './clean/facts/links.ts';
import { outlineOf } from './clean/outline.ts';
import { clearExtras } from './extra-registry.ts';
import { interfaceLocale } from './interface-locale.ts';
import { loadExtra } from './load-extra.ts';
import {
  type AskForPlace,
  type ChangeSettings,
  type FindPeople,
  type HidePage,
  isJudgedReply,
  isOpenView,
  isPeopleReply,
  isSettingsReply,
  isToggleView,
  type JudgeArticle,
  type JudgedReply,
  type KeepPeopleEdits,
  type KeepPlace,
  type LeaveAsItIs,
  type ReadSettings,
  type ViewCounts,
} from './messages.ts';
import { answerBackground, askBackground, browser, translate } from './page-browser.ts';
import { offerReread } from './page-hooks.ts';
import { DEFAULTS, type Settings } from './settings/settings.ts';
import type { SettingsEdit } from './settings/settings-edit.ts';
import type { Reading } from './view/reading.ts';
import { isReadingPlace, type ReadingPlace } from './view/reading-place.ts';
import { takeAwayStale } from './view/stage.ts';
import { openNotice, openView, type View } from './view/view.tsx';

let view: View | null = null;

// Firefox ends our script in the page together with the extension: nothing of it could show the page again.
const isFirefox = browser.runtime.getURL('').startsWith('moz');

async function askToHide(isHidden: boolean): Promise<boolean> {
  const message: HidePage = { type: 'hidePage', isHidden };
  return (await askBackground(message)) === true;
}

const options = {
  translate,
  locale: interfaceLocale(browser.i18n),
  loadExtra,
  ...(isFirefox && { askToHide }),
  onClose: () => {
    view = null;
    tellCount(null);
  },
};

let toldCount: number | null = null;

/** Has the toolbar's button say how many promos are out of the article; null: there is no article on screen. */
function tellCount(removed: number | null): void {
  if (removed === toldCount) return;
  toldCount = removed;
  void tell({ type: 'viewCounts', removed });
}

/**
 * The background does not open this page by itself again once the reader closed the view on it; a single-page site that
 * goes on to another page is no closing.
 */
function tellClosed(address: string): void {
  options.onClose();
  if (withoutFragment(document.URL) !== withoutFragment(address)) return;
  void tell({ type: 'leaveAsItIs', address, isNext: false });
}

const withoutFragment = (address: string) => address.replace(/#.*/s, '');

let isGivingWay = false;

/** Takes a view away for another of the same page: the reader has not left it. */
function giveWay(): void {
  isGivingWay = true;
  view?.close();
  isGivingWay = false;
}

/** Whether an article is being read and will be on screen in a moment. */
let isOpening = false;

async function toggle(): Promise<void> {
  if (view) {
    view.close();
  } else if (takeAwayStale(document)) {
    // The extension was updated while the view was open; its script has no ear for this one's background.
  } else if (document.contentType === 'application/pdf') {
    view = openNotice(document, 'pdf', options);
  } else if (!isOpening) {
    isOpening = true;
    await open().finally(() => {
      isOpening = false;
    });
  }
}

async function open(): Promise<void> {
  const article = (await readSelected()) ?? readArticle(document);
  if (article) await show(article, () => askForPlace(article.canonical));
  else view = openNotice(document, 'noArticle', options);
}

/** The background asks for it on the reader's sites: whether an article is on screen now. */
async function openByItself(line: string): Promise<boolean> {
  if (view || isOpening) return false;
  const article = readArticle(document);
  if (!article) return false;
  isOpening = true;
  await show(article, () => askForPlace(article.canonical), line).finally(() => {
    isOpening = false;
  });
  return true;
}

/** More of the article has come: shows it all, at the same place. */
async function reread(): Promise<void> {
  const article = view && !isOpening ? readArticle(document) : null;
  view?.leave();
  if (article) await show(article, () => askForPlace(article.canonical));
}

async function show(
  article: Article,
  findPlace: () => Promise<ReadingPlace | null>,
  openedBy: string | null = null,
): Promise<void> {
  const address = article.canonical;
  const blocks = blocksOf(article.body);
  const [judged, settings, place] = await Promise.all([
    article.isSelection ? null : askForJudgement(article, blocks),
    askForSettings(),
    article.isSelection ? null : findPlace(),
  ]);
  const language = judged ? judged.language : article.language;
  const reading = { article: { ...article, language }, ...cleaningOf(blocks, judged) };
  const page = document.URL;
  const closing = new AbortController();
  giveWay();
  view = openView(document, reading, {
    ...options,
    onClose: () => {
      closing.abort();
      if (isGivingWay) options.onClose();
      else tellClosed(page);
    },
    openedBy,
    settings,
    place,
    loadRest: (addresses, signal) => loadRest(article, addresses, signal),
    onLeave: (left) => {
      if (!article.isSelection) void tell({ type: 'keepPlace', address, place: left });
    },
    isPrivate,
    onEdit: (edit) => void keep(edit),
    onCounted: tellCount,
    onPeopleEdited: (edits) => void tell({ type: 'keepPeopleEdits', address, edits: [...edits] }),
  });
  listenToPage(closing.signal);
  void showPeople(view, reading, address);
}

/** What happens to the page while an article is on screen. */
function listenToPage(signal: AbortSignal): void {
  // It goes with the view open: through a link of the article, say.
  addEventListener('pagehide', () => view?.leave(), { signal });
  // It is back, put aside by the browser with its view: the button has forgotten by then.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    const count = toldCount;
    toldCount = null;
    if (persisted) tellCount(count);
  };
  addEventListener('pageshow', onShow, { signal });
}

/** So few characters are selected by accident, or to be copied. */
const MIN_SELECTED = 100;

async function readSelected(): Promise<Article | null> {
  if (String(getSelection()).trim().length < MIN_SELECTED) return null;
  return loadExtra('parts').then(
    ({ readSelection }) => readSelection(document),
    () => null,
  );
}

/** The view of the first part gives way to one of the whole, at the same place. */
async function loadRest(first: Article, addresses: string[], signal: AbortSignal): Promise<void> {
  const shown = view;
  const { readOn } = await loadExtra('parts');
  const whole = await readOn(first, addresses, document, signal);
  if (view !== shown) return; // closed meanwhile
  giveWay();
  await show(whole, () => askForPlace(first.canonical));
}

/** Without the background's answer nothing is known to be a promo. */
async function askForJudgement(article: Article, blocks: Block[]): Promise<JudgedReply | null> {
  const { language } = article;
  const outline = outlineOf(article, blocks);
  const message: JudgeArticle = { type: 'judgeArticle', site, language, outline };
  const reply = await askBackground(message).catch(() => null);
  return isJudgedReply(reply) ? reply : null;
}

const site = siteOf(location.hostname);
const isPrivate = browser.extension.inIncognitoContext ?? false;

/** Without the background's answer everything is as by default. */
async function askForSettings(): Promise<Settings> {
  const message: ReadSettings = { type: 'readSettings', site };
  const reply = await askBackground(message).catch(() => undefined);
  return isSettingsReply(reply) ? reply : DEFAULTS;
}

async function askForPlace(address: string): Promise<ReadingPlace | null> {
  const message: AskForPlace = { type: 'askForPlace', address };
  const reply = await askBackground(message).catch(() => null);
  return isReadingPlace(reply) ? reply : null;
}

/** The view shows a change already; where the background has gone, it does so until it is closed. */
async function tell(
  message: ChangeSettings | KeepPeopleEdits | KeepPlace | LeaveAsItIs | ViewCounts,
): Promise<void> {
  await askBackground(message).catch(() => undefined);
}

/** Edits on their way, and all made so far: while there are any, the view knows better than the storage. */
const edits = { pending: 0, made: 0 };

async function keep(edit: SettingsEdit): Promise<void> {
  if (isPrivate) return;
  edits.made += 1;
  edits.pending += 1;
  await tell({ type: 'changeSettings', site, edit });
  edits.pending -= 1;
}

/** Another tab or the options page changed something. A private window keeps its own changes, which nobody stores. */
async function followSettings(): Promise<void> {
  if (!view || edits.pending > 0 || isPrivate) return;
  const { made } = edits;
  const settings = await askForSettings();
  if (edits.made === made) view?.showSettings(settings);
}

/** The article is on screen before this: names follow when the background has found them. */
async function showPeople(shown: View, reading: Reading, address: string): Promise<void> {
  try {
    const reply = await askBackground(peopleRequest(reading, address));
    if (!isPeopleReply(reply)) throw new TypeError('not a list of people');
    if (view === shown) shown.showPeople(reply);
  } catch {
    // The background may be gone (the extension was updated or reloaded): the article stays readable.
    if (view === shown) shown.peopleFailed();
  }
}

function peopleRequest({ article, blocks, removals }: Reading, address: string): FindPeople {
  const removed = new Set(
    removals.filter(({ part, keptBy }) => part === null && !keptBy).map(({ block }) => block),
  );
  return {
    type: 'findPeople',
    address,
    title: article.title,
    byline: article.byline,
    blocks: blocks.map((block) => (removed.has(block) ? '' : block.text)),
  };
}

browser.storage.onChanged.addListener(() => void followSettings());

clearExtras();
offerReread(window, () => void reread());
answerBackground((message) => {
  if (isOpenView(message)) return openByItself(message.line).catch(() => false);
  if (!isToggleView(message)) return undefined;
  void toggle();
  return Promise.resolve();
});

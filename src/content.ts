// Entry: put into a page when the reader asks for it. Reads the page, shows the view, asks the background for the people.

import type { Article } from './article/article.ts';
import { blocksOf } from './article/blocks.ts';
import { canonicalAddress } from './article/canonical-address.ts';
import { readArticle } from './article/read-article.ts';
import { type Cleaning, cleanArticle } from './clean/clean-article.ts';
import { siteOf } from './clean/facts/links.ts';
import type { Rules } from './clean/rules.ts';
import { clearExtras } from './extra-registry.ts';
import { loadExtra } from './load-extra.ts';
import {
  type AskForPlace,
  type ChangeSettings,
  type ChooseRules,
  type FindPeople,
  isPeopleReply,
  isRules,
  isToggleView,
  type KeepPeopleEdits,
  type KeepPlace,
  type ReadSettings,
} from './messages.ts';
import { browser } from './page-browser.ts';
import { parseSettings, type Settings } from './settings/settings.ts';
import type { MessageKey } from './strings.ts';
import type { Reading } from './view/reading.ts';
import { isReadingPlace, type ReadingPlace } from './view/reading-place.ts';
import { openNotice, openView, type View } from './view/view.tsx';

let view: View | null = null;

const options = {
  translate: (key: MessageKey, ...args: string[]) => browser.i18n.getMessage(key, args),
  locale: browser.i18n.getUILanguage(),
  loadExtra,
  onClose: () => {
    view = null;
  },
};

/** Whether an article is being read and will be on screen in a moment. */
let isOpening = false;

async function toggle(): Promise<void> {
  if (view) {
    view.close();
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
  const article = readArticle(document);
  if (!article) {
    view = openNotice(document, 'noArticle', options);
    return;
  }
  const address = canonicalAddress(document);
  const [rules, settings, place] = await Promise.all([
    askForRules(article.body.textContent ?? ''),
    askForSettings(),
    askForPlace(address),
  ]);
  const reading = { article, ...cleaned(article, rules) };
  view = openView(document, reading, {
    ...options,
    settings,
    place,
    onLeave: (left) => void tell({ type: 'keepPlace', address, place: left }),
    onEdit: (edit) => void tell({ type: 'changeSettings', site, edit }),
    onPeopleEdited: (edits) => void tell({ type: 'keepPeopleEdits', address, edits: [...edits] }),
  });
  void showPeople(view, reading, address);
}

/** Without the background's answer nothing is known to be a promo. */
function cleaned(article: Article, rules: Rules | null): Cleaning {
  if (rules) return cleanArticle(article, rules);
  return { blocks: blocksOf(article.body), removals: [], isValveOpen: false };
}

async function askForRules(text: string): Promise<Rules | null> {
  const message: ChooseRules = { type: 'chooseRules', text: text.slice(0, RULES_SAMPLE) };
  const reply: unknown = await browser.runtime.sendMessage(message).catch(() => null);
  return isRules(reply) ? reply : null;
}

/** So many characters tell a text's language. */
const RULES_SAMPLE = 20_000;

const site = siteOf(location.hostname);

/** Without the background's answer everything is as by default. */
async function askForSettings(): Promise<Settings> {
  const message: ReadSettings = { type: 'readSettings', site };
  const reply: unknown = await browser.runtime.sendMessage(message).catch(() => undefined);
  return parseSettings(reply).settings;
}

async function askForPlace(address: string): Promise<ReadingPlace | null> {
  const message: AskForPlace = { type: 'askForPlace', address };
  const reply: unknown = await browser.runtime.sendMessage(message).catch(() => null);
  return isReadingPlace(reply) ? reply : null;
}

/** The view shows a change already; where the background has gone, it does so until it is closed. */
async function tell(message: ChangeSettings | KeepPeopleEdits | KeepPlace): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** The article is on screen before this: names follow when the background has found them. */
async function showPeople(shown: View, reading: Reading, address: string): Promise<void> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(peopleRequest(reading, address));
    if (!isPeopleReply(reply)) throw new TypeError('not a list of people');
    if (view === shown) shown.showPeople(reply);
  } catch {
    // The background may be gone (the extension was updated or reloaded): the article stays readable.
    if (view === shown) shown.peopleFailed();
  }
}

function peopleRequest({ article, blocks, removals }: Reading, address: string): FindPeople {
  const removed = new Set(removals.filter(({ part }) => part === null).map(({ block }) => block));
  return {
    type: 'findPeople',
    address,
    title: article.title,
    byline: article.byline,
    blocks: blocks.map((block) => (removed.has(block) ? '' : block.text)),
  };
}

// The page goes with the view open: through a link of the article, say.
addEventListener('pagehide', () => view?.leave());

// Another tab or the options page changed something. A private window keeps its own changes, which nobody stores.
browser.storage.onChanged.addListener(async () => {
  if (view && !browser.extension.inIncognitoContext) view.showSettings(await askForSettings());
});

clearExtras();
browser.runtime.onMessage.addListener((message: unknown) => {
  if (isToggleView(message)) void toggle();
  return undefined;
});

// Entry: put into a page when the reader asks for it. Reads the page, shows the view, asks the background for the people.
import { readArticle } from './article/read-article.ts';
import { browser } from './browser.ts';
import { cleanArticle } from './clean/clean-article.ts';
import { type FindPeople, isPeopleReply, isToggleView } from './messages.ts';
import type { MessageKey } from './strings.ts';
import type { Reading } from './view/reading.ts';
import { openNotice, openView, type View } from './view/view.tsx';

let view: View | null = null;

const options = {
  translate: (key: MessageKey, ...args: string[]) => browser.i18n.getMessage(key, args),
  locale: browser.i18n.getUILanguage(),
  onClose: () => {
    view = null;
  },
};

function toggle(): void {
  if (view) {
    view.close();
  } else if (document.contentType === 'application/pdf') {
    view = openNotice(document, 'pdf', options);
  } else {
    open();
  }
}

function open(): void {
  const article = readArticle(document);
  if (!article) {
    view = openNotice(document, 'noArticle', options);
    return;
  }
  const reading = { article, ...cleanArticle(article) };
  view = openView(document, reading, options);
  void showPeople(view, reading);
}

/** The article is on screen before this: names follow when the background has found them. */
async function showPeople(shown: View, reading: Reading): Promise<void> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(peopleRequest(reading));
    if (!isPeopleReply(reply)) throw new TypeError('not a list of people');
    if (view === shown) shown.showPeople(reply);
  } catch {
    // The background may be gone (the extension was updated or reloaded): the article stays readable.
    if (view === shown) shown.peopleFailed();
  }
}

function peopleRequest({ article, blocks, removals }: Reading): FindPeople {
  const removed = new Set(removals.filter(({ part }) => part === null).map(({ block }) => block));
  return {
    type: 'findPeople',
    title: article.title,
    byline: article.byline,
    blocks: blocks.map((block) => (removed.has(block) ? '' : block.text)),
  };
}

browser.runtime.onMessage.addListener((message: unknown) => {
  if (isToggleView(message)) toggle();
  return undefined;
});

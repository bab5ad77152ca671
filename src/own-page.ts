import { browser } from './browser.ts';
import { pageCss } from './options/styles/page-css.ts';
import type { MessageKey } from './strings.ts';
import { type Texts, textsFor } from './view/texts.ts';

/** Gives one of our own pages its look, language, direction and title; gives the texts. */
export function dressPage(title: MessageKey): Texts {
  const translate = (key: MessageKey, ...args: string[]) => browser.i18n.getMessage(key, args);
  const texts = textsFor(translate, browser.i18n.getUILanguage());
  const { documentElement: root } = document;
  root.lang = texts.locale;
  // A direction in the address is for looking at the page in another one.
  root.dir = new URLSearchParams(location.search).get('dir') ?? texts.direction;
  document.title = `${translate(title)} – ${translate('viewBrand')}`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageCss);
  document.adoptedStyleSheets = [sheet];
  return texts;
}

import { browser } from './browser.ts';
import { interfaceLocale } from './interface-locale.ts';
import { pageCss } from './options/styles/page-css.ts';
import type { MessageKey } from './strings.ts';
import { type Texts, textsFor } from './view/texts.ts';

/** Gives one of our own pages its look, language, direction and title; gives the texts. */
export function dressPage(title: MessageKey): Texts {
  const translate = (key: MessageKey, ...args: string[]) => browser.i18n.getMessage(key, args);
  const texts = textsFor(translate, interfaceLocale(browser.i18n));
  const { documentElement: root } = document;
  root.lang = texts.locale;
  root.dir = texts.direction;
  document.title = `${translate(title)} – ${translate('viewBrand')}`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageCss);
  document.adoptedStyleSheets = [sheet];
  return texts;
}

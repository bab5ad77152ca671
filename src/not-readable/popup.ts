// Entry: the small window at the button that says why a page cannot be read.
import { browser } from '../browser.ts';
import { interfaceLocale } from '../interface-locale.ts';
import type { MessageKey } from '../strings.ts';
import { directionOf } from '../view/texts.ts';
import type { NotReadableReason } from './reason.ts';

const TEXTS: Record<NotReadableReason, MessageKey> = {
  browserPage: 'notReadableBrowserPage',
  store: 'notReadableStore',
  file: 'notReadableFile',
  protected: 'notReadableProtected',
};

const reason = new URLSearchParams(location.search).get('reason') ?? '';
const key = reason in TEXTS ? TEXTS[reason as NotReadableReason] : TEXTS.protected;

const locale = interfaceLocale(browser.i18n);
document.documentElement.lang = locale;
document.documentElement.dir = directionOf(locale);
document.querySelector('h1')?.replaceChildren(browser.i18n.getMessage('notReadableTitle'));
document.querySelector('p')?.append(browser.i18n.getMessage(key));

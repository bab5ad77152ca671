// Entry: the small window at the button that says why a page cannot be read.
import { browser } from '../browser.ts';
import type { MessageKey } from '../strings.ts';
import type { NotReadableReason } from './reason.ts';

const TEXTS: Record<NotReadableReason, MessageKey> = {
  browserPage: 'notReadableBrowserPage',
  store: 'notReadableStore',
  file: 'notReadableFile',
  protected: 'notReadableProtected',
};

const reason = new URLSearchParams(location.search).get('reason') ?? '';
const key = reason in TEXTS ? TEXTS[reason as NotReadableReason] : TEXTS.protected;

document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
document.querySelector('h1')?.replaceChildren(browser.i18n.getMessage('notReadableTitle'));
document.querySelector('p')?.append(browser.i18n.getMessage(key));

import type { Browser } from './browser.ts';

/**
 * The language (BCP 47) that the interface's texts are in: the browser's own, in its regional form, where it is one of
 * ours; else the one that the browser falls back to. A browser in Urdu shows our English texts, from left to right.
 */
export function interfaceLocale(
  i18n: Pick<Browser['i18n'], 'getMessage' | 'getUILanguage'>,
): string {
  const browsers = i18n.getUILanguage();
  const ours = i18n.getMessage('interfaceLanguage') || browsers;
  return languageIn(browsers) === languageIn(ours) ? browsers : ours;
}

const languageIn = (locale: string) => locale.toLowerCase().split(/[-_]/)[0];

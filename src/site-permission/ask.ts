// Entry: one button with which the reader lets the browser ask for one site. Firefox asks only within a press on a page
// of the extension's own; the press in the view was on the site's page.
import { browser } from '../browser.ts';
import { dressPage } from '../own-page.ts';
import { addLines } from '../sites/add-site.ts';
import { originsFor } from '../sites/site-list.ts';
import { storedSettings } from '../stored-settings.ts';

const { translate } = dressPage('askTitle');
const line = new URLSearchParams(location.search).get('line') ?? '';

const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);
const say = (selector: string, text: string) => find(selector)?.replaceChildren(text);

async function closeTab(): Promise<void> {
  const { id } = (await browser.tabs.getCurrent()) ?? {};
  if (id !== undefined) await browser.tabs.remove(id);
}

async function allow(): Promise<void> {
  const answer = await addLines(browser, storedSettings, [line]);
  if (answer === 'added') await closeTab();
  else say('.answer', translate('siteRefused'));
}

say('.page-brand', translate('viewBrand'));
// Whoever made up the address of this page gets no question for what is no site.
if (originsFor(line).length > 0) {
  say('h1', translate('siteAlways', line));
  say('.why', translate('askWhy', line));
  say('.allow', translate('askAllow'));
  find<HTMLButtonElement>('.allow')?.addEventListener('click', () => void allow());
  find<HTMLButtonElement>('.allow')?.focus();
} else {
  say('h1', translate('siteNone'));
  find('.allow')?.remove();
}

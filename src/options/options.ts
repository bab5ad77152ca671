// Entry: the options page, in a tab of its own.
import { browser } from '../browser.ts';
import { dressPage } from '../own-page.ts';
import { storedPeopleEdits } from '../stored-people-edits.ts';
import { storedSettings } from '../stored-settings.ts';
import { showOptions } from './show-options.tsx';

const texts = dressPage('optionsTitle');
void showOptions(document.body, {
  browser,
  store: storedSettings,
  peopleEdits: storedPeopleEdits,
  texts,
});

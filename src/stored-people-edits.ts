// What the reader changed about the people of articles, in the browser's storage: for the background and the options page.
import { browser } from './browser.ts';
import { peopleEditsStore } from './people-edits-store.ts';

export const storedPeopleEdits = peopleEditsStore(browser.storage.local, async (work) =>
  navigator.locks.request('peopleEdits', work),
);

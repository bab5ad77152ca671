// The reader's settings in the browser's storage, for the background and the extension's own pages. Scripts in pages
// ask the background (messages.ts): its lock is the one that all writers share.
import { browser } from './browser.ts';
import { settingsStore } from './settings/settings-store.ts';

export const storedSettings = settingsStore(browser.storage, async (work) =>
  navigator.locks.request('settings', work),
);

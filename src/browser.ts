// The only file that imports webextension-polyfill: promises and one name for all browsers' APIs,
// and one place to stand in for them in tests.

export type { Browser, Commands, Runtime, Scripting, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';

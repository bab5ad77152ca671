import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, EXTENSION_FOLDERS, type LaunchOptions } from './browser.ts';
import { startFirefox } from './firefox-process.ts';
import { type FirefoxTab, newTab, openFirefoxTab } from './firefox-tab.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { inBrowser } from './privileged.ts';

export interface Firefox extends Browser {
  newTab(): Promise<FirefoxTab>;
}

/** Starts Firefox with a new profile and the extension as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Firefox> {
  const firefox = await startFirefox(options);
  const marionette = await connectMarionette(firefox.port);
  const version = await newSession(marionette);
  const addonId = await marionette.send<string>('Addon:Install', {
    path: resolve(options.extension ?? EXTENSION_FOLDERS.firefox),
    temporary: true,
  });
  // A click before the add-on listens for the first time is lost, and no reader is so quick.
  while (!(await inBrowser(marionette, isBackgroundRunning, addonId))) await sleep(20);
  const blankTabs = await marionette.send<string[]>('WebDriver:GetWindowHandles');
  return {
    name: 'firefox',
    version,
    newTab: async () =>
      openFirefoxTab({
        marionette,
        addonId,
        handle: blankTabs.shift() ?? (await newTab(marionette)),
      }),
    isBackgroundRunning: () => inBrowser(marionette, isBackgroundRunning, addonId),
    stopBackground: () => inBrowser(marionette, stopBackground, addonId),
    complaints: () => inBrowser(marionette, complaints, addonId),
    closed: firefox.closed,
    async close() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      await firefox.end();
      marionette.end();
    },
  };
}

async function newSession(marionette: Marionette): Promise<string> {
  const { capabilities } = await marionette.send<{ capabilities: { browserVersion: string } }>(
    'WebDriver:NewSession',
    { capabilities: { alwaysMatch: { pageLoadStrategy: 'eager', timeouts: { implicit: 2000 } } } },
  );
  return capabilities.browserVersion;
}

// These run in Firefox's own process, with its own names.

/** What is used here of Firefox's object for an add-on. */
interface Extension {
  backgroundState: 'starting' | 'running' | 'suspending' | 'stopped';
  terminateBackground(options: Record<string, boolean>): Promise<void>;
  warnings: string[];
  errors: string[];
}

declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };

function isBackgroundRunning(id: string): boolean {
  return WebExtensionPolicy.getByID(id).extension.backgroundState === 'running';
}

function stopBackground(id: string): Promise<void> {
  const options = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
  return WebExtensionPolicy.getByID(id).extension.terminateBackground(options);
}

function complaints(id: string): string[] {
  const { warnings, errors } = WebExtensionPolicy.getByID(id).extension;
  return [...warnings, ...errors];
}

import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, EXTENSION_FOLDERS, type LaunchOptions } from './browser.ts';
import { ADDON_UUID, startFirefox } from './firefox-process.ts';
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
  const close = async () => {
    await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    await firefox.end();
    marionette.end();
  };
  try {
    const version = await newSession(marionette);
    const addonId = await installAddon(marionette, options.extension ?? EXTENSION_FOLDERS.firefox);
    await closeOpened(marionette, addonId); // the page that greets a new reader
    const blankTabs = await marionette.send<string[]>('WebDriver:GetWindowHandles');
    const nextTab = async () => blankTabs.shift() ?? newTab(marionette);
    return {
      name: 'firefox',
      version,
      newTab: async () => openFirefoxTab({ marionette, addonId, handle: await nextTab() }),
      extensionPage: (path) => `moz-extension://${ADDON_UUID}/${path}`,
      openedTab: async () =>
        openFirefoxTab({ marionette, addonId, handle: await openedTab(marionette) }),
      isBackgroundRunning: () => inBrowser(marionette, isBackgroundRunning, addonId),
      stopBackground: () => inBrowser(marionette, stopBackground, addonId),
      complaints: () => inBrowser(marionette, complaints, addonId),
      closed: firefox.closed,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** WebDriver's name of the last tab that the extension opened; waits for it. */
async function openedTab(marionette: Marionette): Promise<string> {
  for (;;) {
    const handles = await marionette.send<string[]>('WebDriver:GetWindowHandles');
    for (const handle of handles.toReversed()) {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
      const url = await marionette.send<string>('WebDriver:GetCurrentURL');
      if (url.includes(ADDON_UUID)) return handle;
    }
    await sleep(50);
  }
}

async function closeOpened(marionette: Marionette, addonId: string): Promise<void> {
  const tab = await openFirefoxTab({ marionette, addonId, handle: await openedTab(marionette) });
  await tab.close();
}

/** Installs the add-on until Firefox ends, and gives its id. */
async function installAddon(marionette: Marionette, folder: string): Promise<string> {
  const path = resolve(folder);
  const id = await marionette.send<string>('Addon:Install', { path, temporary: true });
  // A click before the add-on listens for the first time is lost, and no reader is so quick.
  while (!(await inBrowser(marionette, isBackgroundRunning, id))) await sleep(20);
  return id;
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

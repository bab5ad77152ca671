import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Browser,
  EXTENSION_FOLDERS,
  type LaunchOptions,
  type PrivatePage,
} from './browser.ts';
import { ADDON_ID, ADDON_UUID, startFirefox } from './firefox-process.ts';
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
    const addonId = await ensureAddon(marionette, options);
    const blankTabs = await marionette.send<string[]>('WebDriver:GetWindowHandles');
    const nextTab = async () => blankTabs.shift() ?? newTab(marionette);
    return {
      name: 'firefox',
      version,
      newTab: async () => openFirefoxTab({ marionette, addonId, handle: await nextTab() }),
      extensionPage: (path) => `moz-extension://${ADDON_UUID}/${path}`,
      openedTab: async () =>
        openFirefoxTab({ marionette, addonId, handle: await findTab(marionette, ADDON_UUID) }),
      findTab: async (part) =>
        openFirefoxTab({ marionette, addonId, handle: await findTab(marionette, part) }),
      isBackgroundRunning: () => inBrowser(marionette, isBackgroundRunning, addonId),
      async reloadExtension() {
        await inBrowser(marionette, reloadAddon, addonId);
        await sleep(500); // in pages its scripts end a moment later, and on its sites new ones begin
        await untilRunning(marionette, addonId);
      },
      permit: (origins, isPermitted) =>
        inBrowser(marionette, permit, addonId, origins, isPermitted),
      openPrivately: (url) => openPrivately(marionette, url),
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

/** WebDriver's name of the last tab whose address holds this; waits for it. */
async function findTab(marionette: Marionette, part: string): Promise<string> {
  for (;;) {
    const handles = await marionette.send<string[]>('WebDriver:GetWindowHandles');
    for (const handle of handles.toReversed()) {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
      const url = await marionette.send<string>('WebDriver:GetCurrentURL');
      if (url.includes(part)) return handle;
    }
    await sleep(50);
  }
}

async function closeOpened(marionette: Marionette, addonId: string): Promise<void> {
  const tab = await openFirefoxTab({
    marionette,
    addonId,
    handle: await findTab(marionette, ADDON_UUID),
  });
  await tab.close();
}

/** Installs the add-on unless a profile has it from a launch before, and gives its id. */
async function ensureAddon(marionette: Marionette, options: LaunchOptions): Promise<string> {
  if (options.profile && (await inBrowser(marionette, isInstalled, ADDON_ID))) {
    await untilRunning(marionette, ADDON_ID);
    return ADDON_ID;
  }
  const folder = resolve(options.extension ?? EXTENSION_FOLDERS.firefox);
  const id = await marionette.send<string>('Addon:Install', {
    path: options.profile ? packed(folder, options.profile) : folder,
    temporary: !options.profile,
  });
  await untilRunning(marionette, id);
  await closeOpened(marionette, id); // the page that greets a new reader
  if (options.isPrivateAllowed) {
    await inBrowser(marionette, allowInPrivate, id);
    await untilRunning(marionette, id);
  }
  return id;
}

/** Only what is packed can be installed for longer than until Firefox ends. */
function packed(folder: string, profile: string): string {
  const name = 'galley.xpi';
  const args = ['build', '--source-dir', folder, '--artifacts-dir', profile, '--filename', name];
  execFileSync('node_modules/.bin/web-ext', args, { stdio: 'ignore' });
  return join(profile, name);
}

/** A click before the add-on listens for the first time is lost, and no reader is so quick. */
async function untilRunning(marionette: Marionette, id: string): Promise<void> {
  while (!(await inBrowser(marionette, isBackgroundRunning, id))) await sleep(20);
}

async function openPrivately(marionette: Marionette, url: string): Promise<PrivatePage> {
  const before = await marionette.send<string>('WebDriver:GetWindowHandle');
  const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', {
    type: 'window',
    private: true,
  });
  await marionette.send('WebDriver:SwitchToWindow', { handle });
  await marionette.send('WebDriver:Navigate', { url });
  return {
    async countViews() {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
      const script = 'return document.querySelectorAll("galley-view").length';
      return marionette.send('WebDriver:ExecuteScript', { script, args: [] });
    },
    async close() {
      await marionette.send('WebDriver:SwitchToWindow', { handle });
      await marionette.send('WebDriver:CloseWindow');
      await marionette.send('WebDriver:SwitchToWindow', { handle: before });
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

declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } | null };

declare const ChromeUtils: {
  importESModule(url: string): {
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
    ExtensionPermissions: Record<'add' | 'remove', (...args: unknown[]) => Promise<void>>;
  };
};

const isInstalled = (id: string) => WebExtensionPolicy.getByID(id) !== null;

function isBackgroundRunning(id: string): boolean {
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState === 'running';
}

async function reloadAddon(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  await (await AddonManager.getAddonByID(id)).reload();
}

/** What the switch on the add-on's page does: Firefox loads the add-on anew. */
async function allowInPrivate(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(id, allowed, WebExtensionPolicy.getByID(id)?.extension);
  await (await AddonManager.getAddonByID(id)).reload();
}

/** What the switches on the add-on's page do. */
async function permit(id: string, origins: string[], isPermitted: boolean): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const permissions = { permissions: [], origins, data_collection: [] };
  const { extension } = WebExtensionPolicy.getByID(id) ?? {};
  await ExtensionPermissions[isPermitted ? 'add' : 'remove'](id, permissions, extension);
}

function stopBackground(id: string): Promise<void> {
  const options = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
  return (
    WebExtensionPolicy.getByID(id)?.extension.terminateBackground(options) ?? Promise.resolve()
  );
}

function complaints(id: string): string[] {
  const { warnings = [], errors = [] } = WebExtensionPolicy.getByID(id)?.extension ?? {};
  return [...warnings, ...errors];
}

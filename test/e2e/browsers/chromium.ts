import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { ensureBrowser } from '../../../tools/browsers.ts';
import { type Browser, EXTENSION_FOLDERS, type LaunchOptions } from './browser.ts';
import { complaintsOf, extensionInfo } from './chromium-extension-info.ts';
import { type ChromiumTab, openChromiumTab } from './chromium-tab.ts';
import {
  awaitWorker,
  type ChromiumExtension,
  isWorkerRunning,
  stopWorker,
} from './chromium-worker.ts';

export interface Chromium extends Browser {
  newTab(): Promise<ChromiumTab>;
  /** The keys that the browser gave to a shortcut of the extension ("Alt+R"), '' if none. */
  shortcut(command: string): Promise<string>;
}

/** Starts Chromium with a new profile and the extension loaded unpacked. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const profile = newProfile();
  const context = await launchContext(profile, options);
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const folder = options.extension ?? EXTENSION_FOLDERS.chromium;
    return chromiumWith(await loadExtension(context, folder), close);
  } catch (error) {
    await close();
    throw error;
  }
}

function chromiumWith(extension: ChromiumExtension, close: () => Promise<void>): Chromium {
  const { context } = extension;
  const blankPages = context.pages();
  return {
    name: 'chromium',
    version: context.browser()?.version() ?? '',
    newTab: async () => openChromiumTab(extension, blankPages.shift() ?? (await context.newPage())),
    isBackgroundRunning: () => isWorkerRunning(extension),
    stopBackground: () => stopWorker(extension),
    complaints: async () => complaintsOf(await extensionInfo(extension)),
    shortcut: async (command) => {
      const { commands } = await extensionInfo(extension);
      return commands.find(({ name }) => name === command)?.keybinding ?? '';
    },
    closed: new Promise((done) => context.once('close', () => done())),
    close,
  };
}

/** A profile in which the extensions page is in developer mode: only then Chromium keeps errors. */
function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'galley-chromium-'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

function launchContext(
  profile: string,
  { isHeadless = true, colours, size }: LaunchOptions,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    headless: isHeadless,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging', '--disable-background-networking'],
    // The interface in English, whatever the system's language, as in the Firefox that Debian has.
    env: { ...process.env, LANGUAGE: 'en' },
    colorScheme: colours ?? null,
    viewport: isHeadless ? (size ?? { width: 1280, height: 800 }) : null,
  });
}

// Over the protocol and not with --load-extension, which Chrome (unlike Chromium) ignores by now.
async function loadExtension(context: BrowserContext, folder: string): Promise<ChromiumExtension> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium has gone');
  const { id } = await session.send('Extensions.loadUnpacked', { path: resolve(folder) });
  const extension = { id, session, context };
  await awaitWorker(extension);
  return extension;
}

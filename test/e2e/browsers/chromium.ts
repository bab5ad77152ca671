import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../../../tools/browsers.ts';
import { type Browser, EXTENSION_FOLDERS, type LaunchOptions, type Tab } from './browser.ts';
import {
  allowInPrivate,
  complaintsOf,
  extensionInfo,
  permit,
  reload,
} from './chromium-extension-info.ts';
import { type ChromiumTab, openChromiumTab } from './chromium-tab.ts';
import {
  awaitWorker,
  type ChromiumExtension,
  isWorkerRunning,
  openPrivately,
  stopWorker,
} from './chromium-worker.ts';

export interface Chromium extends Browser {
  newTab(): Promise<ChromiumTab>;
  /** The driver's own interface: for the benches. */
  context: BrowserContext;
  /** The keys that the browser gave to a shortcut of the extension ("Alt+R"), '' if none. */
  shortcut(command: string): Promise<string>;
}

/** Starts Chromium with a new profile and the extension loaded unpacked. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const folder = realpathSync(options.extension ?? EXTENSION_FOLDERS.chromium);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'galley-chromium-'));
  const isKnown = existsSync(join(profile, 'Default/Preferences'));
  if (!isKnown) prepareProfile(profile, folder, options);
  const context = await launchContext(profile, options);
  const close = async () => {
    await context.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const extension = await (isKnown ? findExtension : loadExtension)(context, folder);
    if (options.isPrivateAllowed) await allowAgain(extension);
    if (options.hasVoices) await loadVoices(extension);
    if (options.downloads) await saveInto(extension, options.downloads);
    return chromiumWith(extension, close);
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
    context,
    version: context.browser()?.version() ?? '',
    newTab: async () => openChromiumTab(extension, blankPages.shift() ?? (await context.newPage())),
    extensionPage: (path) => `chrome-extension://${extension.id}/${path}`,
    openedTab: () => findTab(extension, extension.id),
    findTab: (part) => findTab(extension, part),
    isBackgroundRunning: () => isWorkerRunning(extension),
    stopBackground: () => stopWorker(extension),
    complaints: async () => complaintsOf(await extensionInfo(extension)),
    shortcut: async (command) => {
      const { commands } = await extensionInfo(extension);
      return commands.find(({ name }) => name === command)?.keybinding ?? '';
    },
    async reloadExtension() {
      await reload(extension);
      await awaitWorker(extension);
    },
    permit: (origins, isPermitted) => permit(extension, origins, isPermitted),
    openPrivately: (url) => openPrivately(extension, url),
    closed: new Promise((done) => context.once('close', () => done())),
    close,
  };
}

async function saveInto({ session }: ChromiumExtension, folder: string): Promise<void> {
  const downloadPath = resolve(folder);
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
}

/** Of the tabs whose address holds this, the last; waits for it. */
async function findTab(extension: ChromiumExtension, part: string): Promise<Tab> {
  const found = () => extension.context.pages().findLast((page) => page.url().includes(part));
  while (!found()) await sleep(20);
  return openChromiumTab(extension, found() as Page);
}

/** Allowed in private windows the extension is loaded anew. */
async function allowAgain(extension: ChromiumExtension): Promise<void> {
  await allowInPrivate(extension);
  await awaitWorker(extension);
}

/**
 * Makes of an empty folder a profile in which the extensions page is in developer mode: only then Chromium keeps errors. It holds permissions as
 * if the reader had given and withdrawn them: those are given again without a question.
 */
function prepareProfile(profile: string, folder: string, { grantable = [] }: LaunchOptions): void {
  const granted = {
    api: [],
    explicit_host: grantable,
    manifest_permissions: [],
    scriptable_host: [],
  };
  const settings = { [idOf(folder)]: { runtime_granted_permissions: granted } };
  const preferences = { extensions: { ui: { developer_mode: true }, settings } };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

/** The id that Chromium gives to what is loaded from a folder: its path, hashed and written in the letters a to p. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function launchContext(
  profile: string,
  { isHeadless = true, colours, size, isRestoring }: LaunchOptions,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    headless: isHeadless,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--host-resolver-rules=MAP *.example 127.0.0.1',
      '--autoplay-policy=no-user-gesture-required',
      ...(isRestoring ? ['--restore-last-session'] : []),
    ],
    // The interface in English, whatever the system's language, as in the Firefox that Debian has.
    env: { ...process.env, LANGUAGE: 'en' },
    colorScheme: colours ?? null,
    viewport: isHeadless ? (size ?? { width: 1280, height: 800 }) : null,
  });
}

/** The extension that a profile has from a launch before: the browser loads it by itself. */
async function findExtension(context: BrowserContext, folder: string): Promise<ChromiumExtension> {
  const extension = { id: idOf(folder), session: await sessionOf(context), context };
  await awaitWorker(extension);
  return extension;
}

async function sessionOf(context: BrowserContext): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium has gone');
  return session;
}

async function loadVoices({ session }: ChromiumExtension): Promise<void> {
  await session.send('Extensions.loadUnpacked', { path: resolve('test/e2e/voices') });
}

// Over the protocol and not with --load-extension, which Chrome (unlike Chromium) ignores by now.
async function loadExtension(context: BrowserContext, folder: string): Promise<ChromiumExtension> {
  const session = await sessionOf(context);
  const { id } = await session.send('Extensions.loadUnpacked', { path: resolve(folder) });
  const extension = { id, session, context };
  await awaitWorker(extension);
  await (await findTab(extension, id)).close(); // the page that greets a new reader
  return extension;
}

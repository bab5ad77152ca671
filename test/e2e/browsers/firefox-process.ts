import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBrowser } from '../../../tools/browsers.ts';
import type { LaunchOptions } from './browser.ts';

export const ADDON_ID = 'galley@galley.example';
/** Where Firefox puts the extension's own pages; it makes up an address for each profile otherwise. */
export const ADDON_UUID = '7d5c2b1a-0f3e-4c6d-9a8b-1e2f3a4b5c6d';

/** A new profile that asks nothing, shows no page of its own and calls no server. */
const PREFERENCES = {
  'marionette.port': 0, // a free one
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'media.autoplay.default': 0, // as readers have it who allow sites to play
  'network.dns.localDomains': 'news.example,www.news.example,other.example',
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'xpinstall.signatures.required': false, // heard by all but the ordinary releases
};

const PORT_FILE = 'MarionetteActivePort';

export interface FirefoxProcess {
  /** Where it listens for Marionette on this machine. */
  port: number;
  closed: Promise<void>;
  /** Ends it, by force if it does not end by itself, and deletes its profile unless that is to be kept. */
  end(): Promise<void>;
}

/** Starts Firefox with a profile of its own; throws if it does not come up. */
export async function startFirefox(options: LaunchOptions): Promise<FirefoxProcess> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'galley-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferencesFile(options));
  rmSync(join(profile, PORT_FILE), { force: true });
  const program = spawnFirefox(profile, options);
  const closed = new Promise<void>((done) => program.once('exit', () => done()));
  const kill = () => program.kill('SIGKILL');
  process.once('exit', kill); // whatever ends us, no Firefox stays behind
  const end = async () => {
    await Promise.race([closed, sleep(3000, undefined, { ref: false })]);
    kill();
    await closed;
    process.off('exit', kill);
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const port = await marionettePort(program, profile);
  if (port) return { port, closed, end };
  kill();
  await end();
  throw new Error('Firefox did not start');
}

function preferencesFile(options: LaunchOptions): string {
  const { colours, grantable, isRestoring, hasVoices, downloads } = options;
  const preferences = {
    ...PREFERENCES,
    'browser.startup.page': isRestoring ? 3 : 0,
    'extensions.webextOptionalPermissionPrompts': grantable === undefined,
    ...(hasVoices && { 'media.webspeech.synth.test': true }),
    ...(downloads && {
      'browser.download.folderList': 2,
      'browser.download.dir': resolve(downloads),
      'browser.download.alwaysOpenPanel': false, // its panel takes the keys
      'browser.download.always_ask_before_handling_new_types': false,
    }),
    ...(colours && { 'ui.systemUsesDarkTheme': colours === 'dark' ? 1 : 0 }),
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function spawnFirefox(profile: string, { isHeadless = true, size }: LaunchOptions): ChildProcess {
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote'];
  const env: NodeJS.ProcessEnv = { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' };
  if (isHeadless) {
    args.push('--headless');
    env.HOME = profile; // root's Firefox refuses the home of somebody else
    env.MOZ_HEADLESS_WIDTH = String(size?.width ?? 1280);
    env.MOZ_HEADLESS_HEIGHT = String(size?.height ?? 800);
  }
  return spawn(ensureBrowser('firefox'), [...args, '--profile', profile], { stdio: 'ignore', env });
}

/** Firefox writes the port into its profile when it listens; null: it has not come up. */
async function marionettePort(program: ChildProcess, profile: string): Promise<number | null> {
  const file = join(profile, PORT_FILE);
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && program.exitCode === null) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    await sleep(30);
  }
  return null;
}

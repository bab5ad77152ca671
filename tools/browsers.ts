import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where one browser is looked for, in this order, and what installs it. */
interface BrowserPlaces {
  /** The environment variable that names the program; it wins over everything else. */
  variable: string;
  /** Names of the program in the folders of PATH. */
  programs: string[];
  /** Where the installers of macOS, Windows and Linux put it. */
  paths: string[];
  /** Debian's packages; without fonts a screenshot shows boxes. */
  packages: string[];
}

const PLACES: Record<BrowserName, BrowserPlaces> = {
  chromium: {
    variable: 'CHROME_PATH',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      '/opt/google/chrome/chrome',
    ],
    packages: ['chromium', 'fonts-liberation'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox', 'firefox-devedition'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      '/opt/firefox/firefox',
    ],
    packages: ['firefox-esr', 'fonts-liberation'],
  },
};

type Environment = Record<string, string | undefined>;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of an installed browser: from its environment variable, PATH or the usual places; null
 * if there is none. Throws when the environment variable names something that cannot be run.
 */
export function findBrowser(name: BrowserName, environment: Environment = process.env) {
  const { variable, programs, paths } = PLACES[name];
  const wanted = environment[variable];
  if (wanted) {
    if (!isProgram(wanted)) throw new Error(`${variable}=${wanted} is not a program`);
    return wanted;
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  return [...candidates, ...paths].find(isProgram) ?? null;
}

/** The path of the browser, installed first where that can be done; throws a message that says what to do. */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  if (canInstall()) install(PLACES[name].packages);
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new Error(
    `No ${name} was found. Install it, or set ${PLACES[name].variable} to its path.` +
      ` On Debian: sudo apt-get install ${PLACES[name].packages.join(' ')}`,
  );
}

// Only Debian: Ubuntu's packages of both browsers merely start a snap, which containers refuse.
function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = '/etc/os-release';
  return existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'));
}

function install(packages: string[]): void {
  console.error(`Installing ${packages.join(', ')} with apt-get; this takes a minute or two …`);
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', ...packages);
}

/** Runs apt-get quietly; what it printed is shown only if it fails. */
function aptGet(...args: string[]): void {
  const { status, stdout, stderr, error } = spawnSync('apt-get', ['-q', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return;
  throw new Error(`apt-get ${args.join(' ')} failed:\n${error?.message ?? stdout + stderr}`);
}

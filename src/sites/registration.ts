import type { Browser, Scripting } from '../browser.ts';
import { permittedLines } from './permissions.ts';
import { readSiteList, type Scope, scopeOf } from './site-list.ts';

type Api = Pick<Browser, 'permissions' | 'scripting'>;

/** The one script for all sites: it tells articles from other pages and asks the background for the rest. */
const SCRIPT_ID = 'automatic';

/**
 * Registers the script for every line that the browser gives permission for, and for no other: to be called whenever the
 * list or a permission may have changed. Says nothing to the browser where all is as it should be.
 */
export async function registerSites(browser: Api, lines: readonly string[]): Promise<void> {
  const permitted = await permittedLines(browser.permissions, lines);
  const scope = scopeOf(readSiteList(lines), (line) => permitted.has(line));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (!scope) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  if (registered && isSame(registered, scope)) return;
  await put(browser, registered !== undefined, scope).catch(async () =>
    put(browser, registered !== undefined, await withoutUnknown(browser, scope)),
  );
}

function put({ scripting }: Api, isThere: boolean, scope: Scope): Promise<void> {
  const script: Scripting.RegisteredContentScript = {
    id: SCRIPT_ID,
    js: ['automatic.js'],
    runAt: 'document_start',
    allFrames: false,
    persistAcrossSessions: true,
    ...scope,
  };
  return isThere
    ? scripting.updateContentScripts([script])
    : scripting.registerContentScripts([script]);
}

const isSame = (
  { matches = [], excludeMatches = [] }: Scripting.RegisteredContentScript,
  scope: Scope,
) =>
  sorted(matches) === sorted(scope.matches) &&
  sorted(excludeMatches) === sorted(scope.excludeMatches);

const sorted = (patterns: readonly string[]) => [...patterns].sort().join('\n');

/** Browsers refuse the whole list for one pattern that they cannot read: what this one cannot is left out. */
async function withoutUnknown(browser: Api, { matches, excludeMatches }: Scope): Promise<Scope> {
  return {
    matches: await known(browser, matches),
    excludeMatches: await known(browser, excludeMatches),
  };
}

async function known({ permissions }: Api, patterns: readonly string[]): Promise<string[]> {
  const isKnown = (pattern: string) =>
    permissions.contains({ origins: [pattern] }).then(
      () => true,
      () => false,
    );
  const flags = await Promise.all(patterns.map(isKnown));
  return patterns.filter((_, i) => flags[i]);
}

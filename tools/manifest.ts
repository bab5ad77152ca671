/** The browsers that the build makes a folder for. */
export type Target = 'chrome' | 'firefox';

interface SourceManifest {
  background: { service_worker: string; scripts: string[]; type: string };
  [key: string]: unknown;
}

/**
 * The manifest of one browser, from the one source that holds both: each browser warns of the
 * other's way to name the background script and of keys it does not know.
 */
export function manifestFor(target: Target, source: SourceManifest): Record<string, unknown> {
  const {
    background: { service_worker, scripts, type },
    minimum_chrome_version,
    browser_specific_settings,
    ...common
  } = source;
  return target === 'chrome'
    ? { ...common, minimum_chrome_version, background: { service_worker, type } }
    : { ...common, browser_specific_settings, background: { scripts, type } };
}

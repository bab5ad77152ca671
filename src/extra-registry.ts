import type { ExtraName, Extras } from './view/extras.ts';

// The scripts of one extension share a world of their own in the page, which the page cannot see.
const world = globalThis as { galleyExtras?: Partial<Extras> };

/** Forgets what another version of the extension may have left in the page. */
export function clearExtras(): void {
  delete world.galleyExtras;
}

/** Called by an extra's script when it runs. */
export function registerExtra<Name extends ExtraName>(name: Name, extra: Extras[Name]): void {
  world.galleyExtras = { ...world.galleyExtras, [name]: extra };
}

/** The extra, if its script ran in this page already. */
export function registeredExtra<Name extends ExtraName>(name: Name): Extras[Name] | undefined {
  return world.galleyExtras?.[name];
}

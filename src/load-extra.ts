import { registeredExtra } from './extra-registry.ts';
import type { PutInExtra } from './messages.ts';
import { askBackground } from './page-browser.ts';
import type { ExtraName, Extras } from './view/extras.ts';

/** Gives an extra of the view; the background puts its script into this page when it is not there yet. */
export async function loadExtra<Name extends ExtraName>(name: Name): Promise<Extras[Name]> {
  const known = registeredExtra(name);
  if (known) return known;
  const message: PutInExtra = { type: 'putInExtra', name };
  await askBackground(message);
  const loaded = registeredExtra(name);
  if (!loaded) throw new Error(`the extra “${name}” did not come`);
  return loaded;
}

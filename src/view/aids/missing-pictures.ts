import type { OpenView } from '../extras.ts';
import { picturesIn } from '../pictures-in.ts';

/**
 * Where a picture does not come (offline, taken down), the room kept for it is given back: what is left is its
 * description. Should it come after all, it takes its room again.
 */
export function giveBackRoom({ dialog, closing }: OpenView): void {
  const options = { capture: true, signal: closing }; // what happens to pictures does not bubble
  dialog.addEventListener('error', ({ target }) => tellMissing(target, true), options);
  dialog.addEventListener('load', ({ target }) => tellMissing(target, false), options);
  for (const picture of picturesIn(dialog)) {
    // It may have failed before anybody listened. A drawing without a size of its own is 0 wide, too, but can be decoded.
    const mayHaveFailed = picture.complete && picture.currentSrc && picture.naturalWidth === 0;
    if (mayHaveFailed) picture.decode().catch(() => tellMissing(picture, true));
  }
}

function tellMissing(target: EventTarget | null, isMissing: boolean): void {
  if ((target as Element).localName === 'img')
    (target as Element).classList.toggle('missing', isMissing);
}

import type { OpenView } from '../extras.ts';
import { openKeep } from './keep-popover.tsx';
import type { LoadPicture } from './pictures/embed-pictures.ts';

/** What the extra "keep" can do. */
export interface KeepExtra {
  /** Opens what can be done to keep the article under its button; to be called once: the button then does it by itself. */
  openKeep(view: OpenView, button: HTMLButtonElement): void;
}

/** The extra, loading pictures by `load`. */
export function keepExtraWith(load: LoadPicture): KeepExtra {
  return { openKeep: (view, button) => openKeep(view, button, load) };
}

import type { OpenView } from '../extras.ts';
import type { SiteControl } from './site-control.ts';
import { openSite } from './site-popover.tsx';
import { sayWhyOpen } from './why-open.tsx';

/** What the extra "site" can do. */
export interface SiteExtra {
  /** Opens what can be decided about the page's site under its button; to be called once: the button then does it by itself. */
  openSite(view: OpenView, button: HTMLButtonElement): void;
  /** Says that the view opened by itself, with one click to have it otherwise. */
  sayWhyOpen(view: OpenView): void;
}

/** The extra, asking and changing through `control`. */
export function siteExtraWith(control: SiteControl): SiteExtra {
  return {
    openSite: (view, button) => openSite(view, button, control),
    sayWhyOpen: (view) => sayWhyOpen(view, control),
  };
}

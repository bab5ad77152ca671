import type { OpenView } from '../extras.ts';
import type { SiteControl } from './site-control.ts';

/** Closes the view, and only then has the site go: with it goes the permission by which more of the view would come. */
export function notOnThisSite({ dialog, closing }: OpenView, control: SiteControl): void {
  closing.addEventListener('abort', () => void control.remove().catch(() => undefined));
  dialog.close();
}

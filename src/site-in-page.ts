import {
  type AddSite,
  isAddition,
  isSiteState,
  type OpenOptions,
  type ReadSite,
  type RemoveSite,
} from './messages.ts';
import { askBackground } from './page-browser.ts';
import type { SiteControl } from './view/site/site-control.ts';

/** What the view can ask about the page's site; the background answers. */
export function siteControl(): SiteControl {
  return {
    async read() {
      const message: ReadSite = { type: 'readSite' };
      const reply = await askBackground(message);
      return isSiteState(reply) ? reply : { site: null, line: null };
    },
    async add() {
      const message: AddSite = { type: 'addSite' };
      const reply = await askBackground(message);
      return isAddition(reply) ? reply : 'refused';
    },
    async remove() {
      const message: RemoveSite = { type: 'removeSite' };
      await askBackground(message);
    },
    openOptions() {
      const message: OpenOptions = { type: 'openOptions' };
      askBackground(message).catch(() => undefined);
    },
  };
}

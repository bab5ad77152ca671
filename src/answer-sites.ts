import type { Browser, Runtime } from './browser.ts';
import type { LeaveAsItIs, OpenByItself } from './messages.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import { addLineFromPage } from './sites/add-site.ts';
import { removeSite } from './sites/change-list.ts';
import { noteUse } from './sites/last-used.ts';
import { openByItself } from './sites/open-by-itself.ts';
import { permittedLineFor } from './sites/permissions.ts';
import { lineOf, readSiteList } from './sites/site-list.ts';
import { visitsIn } from './sites/visits.ts';
import type { Addition, SiteState } from './view/site/site-control.ts';

type Api = Pick<Browser, 'permissions' | 'runtime' | 'scripting' | 'storage' | 'tabs'>;

/** In place of a tab: a page about to be opened in whichever one. */
const NEXT = -1;

/** What the background answers to pages about their sites. */
export function siteAnswers(browser: Api, store: SettingsStore) {
  const visits = visitsIn(browser.storage.session);
  const lines = async () => (await store.load()).settings.sites.map(({ pattern }) => pattern);
  // The script in a page that was loaded before stays there when its permission is withdrawn: it is asked for every time.
  const lineAt = async (address: string) =>
    permittedLineFor(browser.permissions, readSiteList(await lines()), address);
  return {
    lines,
    /** The line by which articles at an address open by themselves; null: none. */
    lineAt,

    async openByItself(message: OpenByItself, sender: Runtime.MessageSender): Promise<boolean> {
      const { tab, url = '' } = sender;
      if (tab?.id !== undefined && (await visits.isLeftAsItIs(NEXT, url))) {
        await visits.forget(NEXT, url);
        await visits.leaveAsItIs(tab.id, url);
      }
      const note = (line: string) => noteUse(browser.storage.local, line, Date.now(), lines);
      return openByItself({ browser, visits, lineAt, noteUse: note }, sender, message);
    },

    async leaveAsItIs({ address, isNext }: LeaveAsItIs, { tab }: Runtime.MessageSender) {
      if (tab?.id !== undefined) await visits.leaveAsItIs(isNext ? NEXT : tab.id, address);
    },

    async readSite({ tab }: Runtime.MessageSender): Promise<SiteState> {
      const site = lineOf(tab?.url);
      return { site, line: await lineAt(tab?.url ?? '') };
    },

    /** Asks the browser before anything is awaited: within the reader's click. */
    addSite({ tab, url }: Runtime.MessageSender): Promise<Addition> {
      const line = lineOf(tab?.url ?? url);
      return line ? addLineFromPage(browser, store, line, tab?.id) : Promise.resolve('refused');
    },

    removeSite({ tab, url }: Runtime.MessageSender): Promise<void> {
      return removeSite(browser, store, tab?.url ?? url ?? '');
    },
  };
}

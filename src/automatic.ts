// Entry: put into the pages of the sites that the reader chose, before anything of a page is there. Tells articles from
// other pages and has the view opened over them; on all other pages it ends in a few milliseconds.
import type { LeaveAsItIs, OpenByItself } from './messages.ts';
import { askBackground } from './page-browser.ts';
import { rereadOf } from './page-hooks.ts';
import { cleanIfArticle } from './sites/in-page/clean-articles.ts';
import { watchAddress } from './sites/in-page/watch-address.ts';

const opening = {
  async open(isReturn: boolean, isWanted: boolean): Promise<boolean> {
    const message: OpenByItself = { type: 'openByItself', isReturn, isWanted };
    return (await tell(message)) === true;
  },
  reread: () => rereadOf(window)?.(),
};

/** Where the extension was updated or removed, the page stays as it is. */
const tell = (message: object) => askBackground(message).catch(() => undefined);

let visit: AbortController | undefined;

function begin(isFirst: boolean): void {
  visit?.abort();
  visit = new AbortController();
  void cleanIfArticle(window, opening, { isFirst, ended: visit.signal });
}

begin(true);
watchAddress(window, (isReturn) => {
  if (isReturn) visit?.abort();
  else begin(false);
});

// A link that is opened with Shift shows the original.
document.addEventListener(
  'click',
  ({ target, shiftKey, isTrusted }) => {
    const link = (target as Element | null)?.closest?.('a');
    if (!shiftKey || !isTrusted || !link?.href) return;
    const message: LeaveAsItIs = { type: 'leaveAsItIs', address: link.href, isNext: true };
    void tell(message);
  },
  { capture: true, passive: true },
);

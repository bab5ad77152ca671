/** The Navigation API as far as it is used; Firefox has it from version 147 on. */
interface Navigation extends EventTarget {}

/** Where there is no such interface, the address is looked at so often. */
const LOOK_INTERVAL_MS = 500;

const pathOf = ({ pathname, search }: Location) => pathname + search;

/**
 * Notices that a page has become another one without being loaded anew, as single-page sites do, and calls `onLeft`
 * once. A new address alone is not enough: many pages tidy theirs up. The reader's going back or forward is, and so is
 * a change of the title or of the first headline.
 */
export function watchForAnotherPage(page: Document, end: AbortSignal, onLeft: () => void): void {
  const view = page.defaultView as (Window & { navigation?: Navigation }) | null;
  if (!view) return;
  const names = () => `${page.title}\n${page.querySelector('h1')?.textContent}`;
  const before = { path: pathOf(view.location), names: names() };
  const hasMoved = () => pathOf(view.location) !== before.path;
  const look = () => {
    if (!hasMoved()) return;
    if (names() !== before.names) leave();
    else renamed.observe(page, { subtree: true, childList: true, characterData: true });
  };
  const leave = () => {
    if (!end.aborted) onLeft();
  };
  const renamed = new MutationObserver(look);
  const signal = end;
  view.addEventListener('popstate', () => hasMoved() && leave(), { signal });
  if (view.navigation) {
    view.navigation.addEventListener('currententrychange', look, { signal });
  } else {
    const timer = view.setInterval(look, LOOK_INTERVAL_MS);
    end.addEventListener('abort', () => view.clearInterval(timer));
  }
  end.addEventListener('abort', () => renamed.disconnect());
}

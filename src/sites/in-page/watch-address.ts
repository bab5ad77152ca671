/** The Navigation API as far as it is used; Firefox has it from version 147 on. */
interface Navigation extends EventTarget {}

/** Where there is no such interface, the address is looked at so often. */
const LOOK_INTERVAL_MS = 400;

const pageOf = ({ pathname, search }: Location) => pathname + search;

/**
 * Calls `onChange` when a single-page site goes to another page; `isReturn` tells that it was by back or forward. What
 * changes the part after `#` alone is no other page.
 */
export function watchAddress(view: Window, onChange: (isReturn: boolean) => void): void {
  let page = pageOf(view.location);
  const look = (isReturn: boolean) => {
    const now = pageOf(view.location);
    if (now === page) return;
    page = now;
    onChange(isReturn);
  };
  view.addEventListener('popstate', () => look(true));
  const { navigation } = view as { navigation?: Navigation };
  // A moment later: popstate comes after this event, and tells more.
  if (navigation)
    navigation.addEventListener('currententrychange', () => setTimeout(look, 0, false));
  else setInterval(look, LOOK_INTERVAL_MS, false);
}

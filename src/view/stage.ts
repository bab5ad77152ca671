import { isolateEvents } from './event-isolation.ts';
import { focusedIn } from './focused-in.ts';
import { type AskToHide, HOST_NAME, hidePage, showPage } from './hidden-page.ts';
import { rememberPlace } from './page-place.ts';
import { viewCss } from './styles/style-sheet.ts';

/** The empty view over the page: an open modal dialog in a shadow root. */
export interface Stage {
  dialog: HTMLDialogElement;
  /** Aborted when the view goes. */
  closing: AbortSignal;
  /** Takes the view away and puts the page back as it was. */
  lower(): void;
  /** Takes the view away and leaves scroll position and focus to what the page is now. */
  abandon(): void;
}

/** The dialog's name for buttons that close it without a script, should ours have gone. */
export const STAGE_ID = 'stage';

function newHost(page: Document): { host: HTMLElement; dialog: HTMLDialogElement } {
  const host = page.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(viewCss);
  root.adoptedStyleSheets = [sheet];
  const dialog = page.createElement('dialog');
  dialog.className = 'stage paper';
  dialog.id = STAGE_ID;
  root.append(dialog);
  return { host, dialog };
}

function reopen(dialog: HTMLDialogElement): void {
  const focused = focusedIn(dialog) ?? dialog.querySelector('main');
  dialog.close();
  dialog.showModal();
  (focused as HTMLElement | null)?.focus({ preventScroll: true });
}

/** Takes away what a script of an older version left over the page; whether it was on screen. */
export function takeAwayStale(page: Document): boolean {
  const stale = [...page.querySelectorAll(HOST_NAME)];
  const isOpen = stale.some((host) => host.shadowRoot?.querySelector('dialog')?.open);
  for (const host of stale) host.remove();
  showPage(page);
  return isOpen;
}

/**
 * Raises the view over `page`. `onLowered` is called once, after the page is back, whoever closed
 * the view: the reader with Escape, `lower`, or the page by removing our element.
 */
export function raiseStage(page: Document, onLowered: () => void, askToHide?: AskToHide): Stage {
  takeAwayStale(page);
  const goBack = rememberPlace(page);
  const showAgain = hidePage(page, askToHide);
  const { host, dialog } = newHost(page);
  isolateEvents(host);

  const closing = new AbortController();
  const leave = (goBack: () => void) => {
    if (closing.signal.aborted) return;
    closing.abort();
    watch.disconnect();
    host.remove();
    showAgain();
    goBack();
    onLowered();
  };
  const lower = () => leave(goBack);
  // A dialog that the page opens meanwhile (of consent, say) would lie over the view and make it
  // inert, unseen as the page is: the view goes on top again.
  const staySeen = ({ target }: Event) => {
    if ((target as Element).matches?.(':modal') && target !== host) reopen(dialog);
  };
  const watch = new MutationObserver(() => {
    if (!host.isConnected) lower();
  });

  page.documentElement.append(host);
  // Escape: while the dialog is still on screen, so that the reader's place in it can be told.
  dialog.addEventListener('cancel', ({ target }) => {
    if (target === dialog) lower();
  });
  dialog.addEventListener('close', () => {
    if (!dialog.open) lower();
  });
  dialog.showModal();
  page.addEventListener('toggle', staySeen, { capture: true, signal: closing.signal });
  watch.observe(page, { childList: true });
  watch.observe(page.documentElement, { childList: true });
  return { dialog, closing: closing.signal, lower, abandon: () => leave(() => {}) };
}

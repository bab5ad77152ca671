import { isArticle } from '../../article/is-article.ts';
import { readAddress } from '../../article/page-kind/address.ts';
import { measureProse } from '../../article/page-kind/prose.ts';
import { guardPage } from './guard.ts';
import { isFailed, isReturned, reasonNotNow } from './reason-not-now.ts';
import { type Use, watchUse } from './watch-use.ts';

/** What the script in a page can have done about it. */
export interface Opening {
  /**
   * Opens the view over this page, unless it is one that the reader returned to; whether it opened. What is not wanted
   * does not open either, but is remembered as seen.
   */
  open(isReturn: boolean, isWanted: boolean): Promise<boolean>;
  /** Reads the page anew into the open view, the reader's place kept. */
  reread(): void;
}

/** A page whose text is still to come is looked at again after so long each. Others are looked at once. */
const LOOK_AGAIN_MS = [250, 500, 1000, 2000];
/** When a page says it has loaded, what loads late has so long. */
const LATE_TEXT_MS = 1500;
/** So much more text is worth a second reading. */
const GROWTH = 1.15;
const GROWTH_LETTERS = 300;

/** One visit of one page, from its first moment to the opened view or the decision to leave it as it is. */
export async function cleanIfArticle(
  view: Window,
  opening: Opening,
  { isFirst, ended }: { isFirst: boolean; ended: AbortSignal },
): Promise<void> {
  const page = view.document;
  const address = readAddress(page.URL);
  if (address.isFront || address.isSearch || view.top !== view) return;
  if (isFirst && isFailed(view)) return;
  const isReturn = isFirst && isReturned(view);
  const isLikely = (address.hasHeadline || address.hasNumber) && address.names === null;
  const isGuarded = isFirst && isLikely && !isReturn && !page.hidden;
  const show = isGuarded ? guardPage(page) : () => {};
  const use = watchUse(view);
  try {
    await untilSeen(page, ended);
    await untilParsed(page, ended);
    if (!(await untilArticle(page, isLikely, show, ended))) return;
    if (ended.aborted) return;
    const isWanted = !use.isOriginalWanted() && reasonNotNow(momentOf(view, use)) === null;
    const letters = measureProse(page).story;
    if (await opening.open(isReturn, isWanted)) void rereadIfGrown(view, letters, opening, ended);
  } finally {
    use.stop();
    show();
  }
}

const momentOf = (view: Window, use: Use) => ({ page: view.document, view, isUsed: use.isBegun() });

/** Whether the page is an article, now or soon; shows the page meanwhile. */
async function untilArticle(
  page: Document,
  isLikely: boolean,
  show: () => void,
  ended: AbortSignal,
): Promise<boolean> {
  if (isArticle(page)) return true;
  show();
  let size = sizeOf(page);
  for (const delay of isLikely ? LOOK_AGAIN_MS : []) {
    await wait(delay);
    if (ended.aborted) return false;
    if (sizeOf(page) === size) continue; // nothing came: what it is was said before
    size = sizeOf(page);
    if (isArticle(page)) return true;
  }
  return false;
}

const sizeOf = (page: Document) => page.getElementsByTagName('*').length;

async function rereadIfGrown(
  view: Window,
  letters: number,
  opening: Opening,
  ended: AbortSignal,
): Promise<void> {
  await untilLoaded(view.document);
  await wait(LATE_TEXT_MS);
  const now = measureProse(view.document).story;
  if (!ended.aborted && now > letters * GROWTH && now > letters + GROWTH_LETTERS) opening.reread();
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A tab in the background waits until it is seen; so does a page drawn before it is asked for. */
function untilSeen(page: Document, signal: AbortSignal): Promise<void> {
  return until(page, 'visibilitychange', () => page.visibilityState === 'visible', signal);
}

function untilParsed(page: Document, signal: AbortSignal): Promise<void> {
  return until(page, 'readystatechange', () => page.readyState !== 'loading', signal);
}

function untilLoaded(page: Document): Promise<void> {
  return until(page, 'readystatechange', () => page.readyState === 'complete');
}

function until(
  page: Document,
  event: string,
  holds: () => boolean,
  signal?: AbortSignal,
): Promise<void> {
  const isOver = () => holds() || (signal?.aborted ?? false);
  if (isOver()) return Promise.resolve();
  return new Promise((resolve) => {
    const look = () => {
      if (!isOver()) return;
      page.removeEventListener(event, look);
      resolve();
    };
    page.addEventListener(event, look);
    signal?.addEventListener('abort', look);
  });
}

/** Why a page is left as it is although it may be an article. */
export type ReasonNotNow =
  | 'frame'
  | 'app'
  | 'editing'
  | 'selection'
  | 'playing'
  | 'fullscreen'
  | 'busy';

/** What of a page's state is looked at; a Document and its window give it. */
export interface Moment {
  page: Document;
  view: Window;
  /** Whether the reader has scrolled, pressed or typed on this page. */
  isUsed: boolean;
}

/** Why the view must not open now; null: nothing speaks against it. */
export function reasonNotNow({ page, view, isUsed }: Moment): ReasonNotNow | null {
  if (view.top !== view) return 'frame';
  if (isApp(view)) return 'app';
  if (isEditing(page)) return 'editing';
  if (!(view.getSelection()?.isCollapsed ?? true)) return 'selection';
  if (page.fullscreenElement) return 'fullscreen';
  if (isPlaying(page)) return 'playing';
  return isUsed ? 'busy' : null;
}

/** What a browser had put away to save memory comes back as it was, in a tab that was not left. */
interface Discardable {
  wasDiscarded?: boolean;
}

/** Whether the reader came by back or forward. Chromium says the same of what it brings back when it starts. */
export function isReturned(view: Window): boolean {
  const { wasDiscarded = false } = view.document as Discardable;
  return navigationOf(view).type === 'back_forward' && !wasDiscarded;
}

/** Whether the page is a server's error page. */
export const isFailed = (view: Window) => (navigationOf(view).responseStatus ?? 0) >= 400;

const navigationOf = (view: Window): Partial<PerformanceNavigationTiming> =>
  view.performance.getEntriesByType('navigation')[0] ?? {};

/** Installed sites have no bar of the browser's: there would be no button to see. */
const isApp = (view: Window) =>
  view.matchMedia(
    '(display-mode: standalone), (display-mode: minimal-ui), (display-mode: window-controls-overlay)',
  ).matches;

function isEditing({ activeElement, designMode }: Document): boolean {
  if (designMode === 'on') return true;
  const element = activeElement as HTMLElement | null;
  if (!element) return false;
  return element.isContentEditable || /^(?:input|textarea|select)$/.test(element.localName);
}

/** What plays without sound is decoration. */
function isPlaying(page: Document): boolean {
  return [...page.querySelectorAll<HTMLMediaElement>('video, audio')].some(
    ({ paused, muted, ended, currentTime }) => !paused && !muted && !ended && currentTime > 0,
  );
}

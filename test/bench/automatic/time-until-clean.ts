import type { BrowserContext, Page } from 'playwright-core';
import { callExpression } from '../../e2e/browsers/page-function.ts';

/** A page that has not opened by then stays as it is. */
const GIVE_UP_MS = 8000;

interface Watched {
  cleanAt?: number;
}

/** Milliseconds from the navigation to the first frame that shows the view; Infinity: it does not open. */
export function timeUntilClean(context: BrowserContext, url: string): Promise<number> {
  return inNewPage(context, async (page) => {
    await page.addInitScript(callExpression(watchForView, []));
    await page.goto(url, { waitUntil: 'commit' });
    const found = page.waitForFunction(() => (window as Watched).cleanAt, undefined, {
      timeout: GIVE_UP_MS,
    });
    return found.then(
      (handle) => handle.jsonValue() as Promise<number>,
      () => Number.POSITIVE_INFINITY,
    );
  });
}

/** Milliseconds from the navigation to the page's own first paint of something. */
export function timeOfPaint(context: BrowserContext, url: string): Promise<number> {
  return inNewPage(context, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    const paint = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    return (await paint.jsonValue()) as number;
  });
}

async function inNewPage(
  context: BrowserContext,
  measure: (page: Page) => Promise<number>,
): Promise<number> {
  const page = await context.newPage();
  try {
    return await measure(page);
  } finally {
    await page.close();
  }
}

/** Runs in the page: looks at every frame whether the view is open, and notes the frame after. */
function watchForView(): void {
  const look = () => {
    const dialog = document.querySelector('galley-view')?.shadowRoot?.querySelector('dialog');
    if (!dialog?.open) requestAnimationFrame(look);
    else
      requestAnimationFrame(() => {
        (window as Watched).cleanAt = performance.now();
      });
  };
  requestAnimationFrame(look);
}

import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { threadTime } from '../thread-time.ts';
import { median } from '../time.ts';

/** A page on the chosen site, and the same one elsewhere. */
export interface Pair {
  there: string;
  elsewhere: string;
}

const RUNS = 5;
/** What our script does with a page that it leaves as it is, is done by then, but for four looks at the number of its elements. */
const SETTLE_MS = 400;

/**
 * Gives what measures the processor time, in ms, that the main thread takes for a page more on a chosen site than
 * elsewhere: everything that our script brings with it, the browser's own preparations for it included. Each site has a
 * tab, and they are visited by turns; medians of five visits after a first.
 */
export async function addedTimer(
  context: BrowserContext,
): Promise<(pair: Pair) => Promise<number>> {
  const [chosen, other] = [await openTab(context), await openTab(context)];
  return async ({ there, elsewhere }) => {
    const times: [number, number][] = [];
    for (let run = 0; run <= RUNS; run++) {
      times.push([await visit(chosen, there), await visit(other, elsewhere)]);
    }
    const counted = times.slice(1);
    return median(counted.map(([one]) => one)) - median(counted.map(([, two]) => two));
  };
}

interface MeasuredTab {
  page: Page;
  session: CDPSession;
}

async function openTab(context: BrowserContext): Promise<MeasuredTab> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session };
}

/** The browser counts anew from each navigation. */
async function visit({ page, session }: MeasuredTab, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE_MS);
  return threadTime(session);
}

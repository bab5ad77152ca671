import type { Page } from 'playwright-core';
import { threadTime } from './thread-time.ts';

/**
 * Gives a function that gives the processor time of what it is told to run, in ms: of the page's own thread, not of a clock
 * on the wall, which on a busy machine says what others do. `collectsFirst`: garbage of the run before is collected outside
 * of the time, so that none pays for another's.
 */
export async function processorTimer(page: Page, { collectsFirst = false } = {}) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async (run: () => Promise<unknown>): Promise<number> => {
    if (collectsFirst) await session.send('HeapProfiler.collectGarbage');
    const before = await threadTime(session);
    await run();
    return (await threadTime(session)) - before;
  };
}

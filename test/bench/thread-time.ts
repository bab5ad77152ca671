import type { CDPSession } from 'playwright-core';

/** The processor time, in ms, that the main thread of a page has taken: since its navigation, or the browser's start. To be enabled before: `Performance.enable`. */
export async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
}

import type { BrowserContext } from 'playwright-core';
import { readAddress } from '../../../src/article/page-kind/address.ts';

/** The script put into every page of a chosen site. */
const SCRIPT = '/automatic.js';
const SAMPLE_US = 100;
/** Pages that may be articles are looked at again for about four seconds; others once. */
const [LONG_MS, SHORT_MS] = [4300, 700];

/**
 * The time, in ms, that our script and what it calls have the page's main thread busy, from the first moment until it
 * has made up its mind: by the page's own CPU profile. Compiling it is not in there (`compileTimes`).
 */
export async function mainThreadTime(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  await session.send('Profiler.start');
  await page.goto(url, { waitUntil: 'load' });
  const { hasHeadline, hasNumber } = readAddress(url);
  await page.waitForTimeout(hasHeadline || hasNumber ? LONG_MS : SHORT_MS);
  const { profile } = await session.send('Profiler.stop');
  await page.close();
  return ownTime(profile);
}

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

function ownTime({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const own = new Set<number>();
  // Parents stand before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.endsWith(SCRIPT)) own.add(id);
    if (own.has(id)) for (const child of children) own.add(child);
  }
  const microseconds = samples.reduce(
    (sum, id, i) => sum + (own.has(id) ? (timeDeltas[i + 1] ?? 0) : 0),
    0,
  );
  return microseconds / 1000;
}

interface TraceEvent {
  name: string;
  dur?: number;
  args: { data?: { url?: string } };
}

/** Watches from now on; gives the function that tells how long compiling our script took each time, in ms. */
export async function compileTimes(context: BrowserContext): Promise<() => Promise<number[]>> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium has gone');
  const session = await browser.newBrowserCDPSession();
  const times: number[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, dur = 0, args } of value as unknown as TraceEvent[]) {
      if (name === 'v8.compile' && args.data?.url?.endsWith(SCRIPT)) times.push(dur / 1000);
    }
  });
  const ended = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.start', { categories: 'devtools.timeline,v8' });
  return async () => {
    await session.send('Tracing.end');
    await ended;
    return times;
  };
}

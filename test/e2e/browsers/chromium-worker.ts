import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Worker } from 'playwright-core';
import type { PrivatePage } from './browser.ts';

/** An extension loaded into a running Chromium. */
export interface ChromiumExtension {
  id: string;
  /** A conversation with the browser itself, not with one page. */
  session: CDPSession;
  context: BrowserContext;
}

/** The extension's service worker, for calls to the extension's interface; it must be running. */
export function workerOf({ context, id }: ChromiumExtension): Worker {
  const worker = context.serviceWorkers().findLast((worker) => worker.url().includes(id));
  if (!worker) throw new Error('the extension has no service worker');
  return worker;
}

declare const chrome: {
  action: { onClicked: { hasListeners(): boolean } };
  scripting: {
    executeScript(injection: object): Promise<{ result: number }[]>;
  };
  windows: {
    create(window: object): Promise<{ id: number; tabs: { id: number }[] }>;
    remove(id: number): Promise<void>;
  };
};

/** Waits until a newly loaded extension listens: a click before that is lost, and no reader is so quick. */
export async function awaitWorker({ context }: ChromiumExtension): Promise<void> {
  while (!(await isListening(context.serviceWorkers().at(-1)))) await sleep(20);
}

/** A worker that is about to go answers nothing. */
async function isListening(worker: Worker | undefined): Promise<boolean> {
  const listens = worker?.evaluate(() => chrome.action.onClicked.hasListeners());
  return (await listens?.catch(() => false)) ?? false;
}

/** The driver does not reach private windows: the extension opens one and looks into it. */
export async function openPrivately(
  extension: ChromiumExtension,
  url: string,
): Promise<PrivatePage> {
  const { id, tabs } = await workerOf(extension).evaluate(
    (url) => chrome.windows.create({ url, incognito: true }),
    url,
  );
  const tabId = tabs[0]?.id ?? -1;
  return {
    countViews: () => workerOf(extension).evaluate(countViews, tabId),
    close: () => workerOf(extension).evaluate((id) => chrome.windows.remove(id), id),
  };
}

async function countViews(tabId: number): Promise<number> {
  const func = () => document.querySelectorAll('galley-view').length;
  const [page] = await chrome.scripting.executeScript({ target: { tabId }, func });
  return page?.result ?? 0;
}

/** Whether the service worker is awake. */
export async function isWorkerRunning(extension: ChromiumExtension): Promise<boolean> {
  return (await workerTarget(extension)) !== undefined;
}

/** Stops the service worker and waits until it has gone. */
export async function stopWorker(extension: ChromiumExtension): Promise<void> {
  // What happened just before may wake it again at once.
  for (let targetId = await workerTarget(extension); targetId; ) {
    await extension.session.send('Target.closeTarget', { targetId }).catch(() => undefined);
    await sleep(100);
    targetId = await workerTarget(extension);
  }
}

async function workerTarget({ session, id }: ChromiumExtension): Promise<string | undefined> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id))
    ?.targetId;
}

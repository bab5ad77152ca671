import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Worker } from 'playwright-core';

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

declare const chrome: { action: { onClicked: { hasListeners(): boolean } } };

/** Waits until a newly loaded extension listens: a click before that is lost, and no reader is so quick. */
export async function awaitWorker({ context }: ChromiumExtension): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  while (!(await worker.evaluate(() => chrome.action.onClicked.hasListeners()))) await sleep(20);
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

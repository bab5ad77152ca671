import type { CDPSession, Page } from 'playwright-core';

interface World {
  /** DevTools' number of it. */
  id: number;
  origin: string;
}

/** The worlds of scripts in a page: its own, and those of extensions, which see the same nodes but not each other. */
async function worldsOf(session: CDPSession): Promise<World[]> {
  const worlds: World[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) =>
    worlds.push({ id, origin }),
  );
  await session.send('Runtime.enable');
  return worlds;
}

/** Runs an expression in the world of the extension's script in a page, once that is there; gives its value. */
export async function evaluateBeside<R>(page: Page, expression: string): Promise<R> {
  const session = await page.context().newCDPSession(page);
  try {
    const world = (await worldsOf(session)).find(({ origin }) => /^chrome-extension:/.test(origin));
    if (!world) throw new Error('no script of an extension is in the page');
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      contextId: world.id,
      returnByValue: true,
    });
    return result.value as R;
  } finally {
    await session.detach();
  }
}

/** The events that anybody listens for on the window, the document and what is in it, in whichever world; an entry a listener. */
export async function listenersOn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const found: string[] = [];
  for (const { id } of await worldsOf(session)) {
    for (const expression of ['window', 'document']) {
      const { result } = await session.send('Runtime.evaluate', { expression, contextId: id });
      const objectId = result.objectId ?? '';
      // DevTools tells of a world's listeners only where the object is that world's.
      const { listeners } = await session.send('DOMDebugger.getEventListeners', {
        objectId,
        depth: -1,
      });
      found.push(...listeners.map(({ type }) => type));
    }
  }
  await session.detach();
  return found.sort();
}

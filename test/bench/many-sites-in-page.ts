// These run in a page of a real browser: each holds all it needs.

/** Waits until something on the page is `selector`. */
export async function awaitInPage(selector: string): Promise<void> {
  while (!document.querySelector(selector)) await new Promise((next) => setTimeout(next, 10));
}

/** Waits for so many painted frames. */
export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((next) => requestAnimationFrame(next));
}

/**
 * Puts the focus into a field and notes, in `galleyFigures`, the time in ms from each press of a key there to the end of
 * the first frame after it: what is painted then is the answer.
 */
export function holdFigures(selector: string): void {
  const figures: number[] = [];
  Object.assign(window, { galleyFigures: figures });
  const field = document.querySelector<HTMLInputElement>(selector);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
  field?.addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => figures.push(performance.now() - timeStamp);
      port2.postMessage(null);
    });
  });
}

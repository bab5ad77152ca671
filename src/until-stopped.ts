/**
 * Waits for `work`, until `signal` is aborted: then rejects with its reason. For the background, which cannot be told to
 * stop: what it gives then is not waited for.
 */
export function untilStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, stop) =>
      signal.addEventListener('abort', () => stop(signal.reason), { once: true }),
    ),
  ]);
}

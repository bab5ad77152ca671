interface World {
  galleyTimers?: Set<string>;
}

/** Takes note from now on of which timers are set and not yet over. Runs in the world of the script that sets them. */
export function watchTimers(): void {
  const world = globalThis as unknown as World & Record<string, (...args: unknown[]) => unknown>;
  if (world.galleyTimers) return;
  const waiting = new Set<string>();
  world.galleyTimers = waiting;
  for (const [start, stop] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ] as const) {
    const [startIt, stopIt] = [world[start], world[stop]];
    world[start] = (run: unknown, ...rest: unknown[]) => {
      const id = startIt?.(
        (...args: unknown[]) => {
          if (start !== 'setInterval') waiting.delete(`${start} ${id}`);
          return (run as (...args: unknown[]) => unknown)(...args);
        },
        ...rest,
      );
      waiting.add(`${start} ${id}`);
      return id;
    };
    world[stop] = (id: unknown) => {
      waiting.delete(`${start} ${id}`);
      stopIt?.(id);
    };
  }
}

/** The timers that were set since and are not over, each by the function that set it. */
export function timersWaiting(): string[] {
  const { galleyTimers } = globalThis as unknown as World;
  return [...(galleyTimers ?? [])].map((timer) => timer.replace(/ .*/, ''));
}

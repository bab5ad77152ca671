import type { Marionette } from './marionette.ts';
import { callExpression } from './page-function.ts';

/** Runs a function in Firefox's own process, with its rights, where it has nothing but its arguments. */
export function inBrowser<A extends unknown[], R>(
  marionette: Marionette,
  run: (...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  const script = `return ${callExpression(run, args)}`;
  return withPrivilege(marionette, () =>
    marionette.send('WebDriver:ExecuteScript', { script, args: [] }),
  );
}

/** Commands given meanwhile go to Firefox's own window, its toolbar and menus, and not to the page. */
export async function withPrivilege<R>(marionette: Marionette, work: () => Promise<R>): Promise<R> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await work();
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/**
 * A function as source text that calls it in a page. Written so that nothing of it is left there.
 * tsx wraps inner functions in `__name(…)`, which a page does not have.
 */
export function callExpression(run: (...args: never[]) => unknown, args: unknown[]): string {
  const list = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  return `(() => { const __name = (f) => f; return (${run})(${list}); })()`;
}

/** What has the focus, in shadow roots too. Runs in the page. */
export function activeElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/**
 * A function as source text that calls it in a page. Written so that nothing of it is left there.
 * tsx wraps inner functions in `__name(…)`, which a page does not have.
 */
export function callExpression(run: (...args: never[]) => unknown, args: unknown[]): string {
  const list = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  return `(() => { const __name = (f) => f; return (${run})(${list}); })()`;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Tab } from './browsers/browser.ts';

const AXE_SOURCE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What axe cannot decide in the view, and why we need not: each by its rule. */
const LEFT_OPEN = [
  'color-contrast', // it looks for what is on screen in `body` only, and the view stands beside it: `lowContrasts` does it
];

/** What axe finds against the view, or cannot decide, one line a rule. */
export function axeFindings(tab: Tab): Promise<string[]> {
  return tab.evaluate(
    async (source, leftOpen) => {
      new Function(source)(); // axe has to run in the page that it checks
      const { axe } = window as unknown as { axe: { run(context: object): Promise<AxeResults> } };
      const view = { include: [{ fromShadowDom: ['galley-view', 'dialog.stage'] }] };
      const { violations, incomplete } = await axe.run(view);
      const open = incomplete.filter(({ id }) => !leftOpen.includes(id));
      const line = ({ id, nodes }: Result) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`;
      return [...violations.map(line), ...open.map((result) => `undecided ${line(result)}`)];
    },
    AXE_SOURCE,
    LEFT_OPEN,
  );
}

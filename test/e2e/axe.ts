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
  return findings(
    tab,
    { include: [{ fromShadowDom: ['galley-view', 'dialog.stage'] }] },
    LEFT_OPEN,
  );
}

/** The same for one of the extension's own pages. */
export function axeFindingsOnPage(tab: Tab): Promise<string[]> {
  return findings(tab, { include: ['html'] }, []);
}

async function findings(tab: Tab, context: object, leftOpen: string[]): Promise<string[]> {
  // axe has to run in the page that it checks; that page may forbid `eval`, but not what its driver runs.
  await tab.evaluate(new Function(AXE_SOURCE) as () => void);
  return tab.evaluate(
    async (context, leftOpen) => {
      const { axe } = window as unknown as { axe: { run(context: object): Promise<AxeResults> } };
      const { violations, incomplete } = await axe.run(context);
      const open = incomplete.filter(({ id }) => !leftOpen.includes(id));
      const line = ({ id, nodes }: Result) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`;
      return [...violations.map(line), ...open.map((result) => `undecided ${line(result)}`)];
    },
    context,
    leftOpen,
  );
}

import { textRuns } from '../article/block-text.ts';

function wrapText(node: Text, from: number, to: number, wrapper: HTMLElement): HTMLElement {
  if (to < node.length) node.splitText(to);
  const inside = from > 0 ? node.splitText(from) : node;
  inside.replaceWith(wrapper);
  wrapper.append(inside);
  return wrapper;
}

/**
 * Wraps the characters `start` to `end` (exclusive, counted as in `blockText`) of a block in
 * elements from `make`: one for each text node they touch, so that inline elements across the
 * range stay whole. The block's text does not change. Gives the elements in order.
 */
export function wrapRange(
  block: Element,
  { start, end }: { start: number; end: number },
  make: () => HTMLElement,
): HTMLElement[] {
  const wrappers: HTMLElement[] = [];
  for (const run of textRuns(block).runs) {
    const from = Math.max(start - run.start, 0);
    const to = Math.min(end - run.start, run.node.length);
    if (from < to) wrappers.push(wrapText(run.node, from, to, make()));
  }
  return wrappers;
}

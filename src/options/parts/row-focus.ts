import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Which row's button gets the focus: the one in this place now, or the one with this name once it is there. */
export type WantedRow = { at: number } | { row: string };

/**
 * Keeps the focus in a list whose rows come and go by their own buttons: browsers drop it where a button vanishes. Gives
 * the list's reference and what tells where the focus is to be when the rows have changed next.
 */
export function useRowFocus(
  rows: readonly string[],
  button: string,
): { list: RefObject<HTMLUListElement | null>; want(row: WantedRow): void } {
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<WantedRow | null>(null);
  const key = rows.join('\n');
  // To be done when the rows change, not when they are drawn anew.
  useLayoutEffect(() => {
    const { current: row } = wanted;
    if (!row || !list.current) return;
    const index = 'at' in row ? Math.min(row.at, rows.length - 1) : rows.indexOf(row.row);
    const target = list.current.children[index]?.querySelector<HTMLElement>(button);
    (target ?? list.current).focus();
    wanted.current = null;
  }, [key]);
  return {
    list,
    want: (row) => {
      wanted.current = row;
    },
  };
}

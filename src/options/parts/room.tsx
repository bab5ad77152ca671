import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { Texts } from '../../view/texts.ts';

/** So many rows are drawn at once: thousands would take seconds. */
const SHOWN_AT_ONCE = 60;

/** The rows that are drawn of a list that may be long, and the button that draws more; null: these are all. */
export function useRoom<T>(
  texts: Texts,
  rows: readonly T[],
): { shown: readonly T[]; more: ComponentChild; reset(): void } {
  const [room, setRoom] = useState(SHOWN_AT_ONCE);
  const left = rows.length - room;
  return {
    shown: left > 0 ? rows.slice(0, room) : rows,
    more: left > 0 && (
      <button type="button" class="more" onClick={() => setRoom(room + SHOWN_AT_ONCE)}>
        {texts.count('optionsShowMore', Math.min(SHOWN_AT_ONCE, left))}
      </button>
    ),
    reset: () => setRoom(SHOWN_AT_ONCE),
  };
}

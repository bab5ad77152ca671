import type { Removal } from '../clean/removal.ts';
import type { Reading } from './reading.ts';

type Part = NonNullable<Removal['part']>;

const cut = (text: string, { start, end }: Part) => text.slice(0, start) + text.slice(end);

/** The text that is left to read: what was removed is not in it, whole blocks or parts of them. */
export function shownText({ blocks, removals }: Reading): string {
  return blocks
    .map((block) => {
      const gone = removals.filter(({ block: own, keptBy }) => own === block && !keptBy);
      if (gone.some(({ part }) => part === null)) return '';
      const parts = gone.flatMap(({ part }) => part ?? []);
      return parts.sort((a, b) => b.start - a.start).reduce(cut, block.text);
    })
    .join('\n');
}

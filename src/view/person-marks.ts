import type { ArticlePerson } from '../people/person.ts';
import { personStyle } from './person-style.ts';
import type { Selected } from './state.ts';
import { wrapRange } from './wrap-range.ts';

/** The highlights of all people: `[person][mention]` gives the elements of that mention, in order. */
export type PersonMarks = HTMLElement[][][];

/**
 * Marks every mention of `people` in `blocks` (the article on screen); `onSelect` is told which
 * mention the reader clicked.
 */
export function markPeople(
  people: ArticlePerson[],
  blocks: (HTMLElement | undefined)[],
  onSelect: (selected: Selected) => void,
): PersonMarks {
  return people.map(({ mentions }, person) =>
    mentions.map((span, mention) => {
      const block = blocks[span.block];
      if (!block) return [];
      return wrapRange(block, span, () => {
        const mark = block.ownerDocument.createElement('mark');
        personStyle(person).apply(mark);
        mark.addEventListener('click', (event) => {
          if (!(event.target as Element).closest('a[href]')) onSelect({ person, mention });
        });
        return mark;
      });
    }),
  );
}

/** Takes highlights away; the text stays. */
export function unmark(marks: PersonMarks): void {
  for (const mark of marks.flat(2)) mark.replaceWith(...mark.childNodes);
}

/** Makes the selected person's highlights, and the current mention, stand out. */
export function lookAtMarks(marks: PersonMarks, selected: Selected | null): void {
  for (const [person, mentions] of marks.entries()) {
    for (const [mention, pieces] of mentions.entries()) {
      const isFollowed = selected?.person === person;
      for (const mark of pieces) {
        mark.classList.toggle('followed', isFollowed);
        mark.classList.toggle('current', isFollowed && selected.mention === mention);
      }
    }
  }
}

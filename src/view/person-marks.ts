import type { ListedPerson } from '../people/edit/listed-person.ts';
import type { Selected } from './people-state.ts';
import { personStyle } from './person-style.ts';
import { wrapRange } from './wrap-range.ts';

/** The highlight of one mention: its elements in order, as a name may go across others ("<b>Per</b> Haugen"). */
interface MentionMark {
  selected: Selected;
  pieces: HTMLElement[];
}

export type PersonMarks = MentionMark[];

/** Marks every mention of `people` in `blocks` (the article on screen), but of those who are away. */
export function markPeople(
  people: ListedPerson[],
  blocks: (HTMLElement | undefined)[],
): PersonMarks {
  const present = people.filter(({ absence }) => absence === null);
  return present.flatMap(({ key, number, mentions }) =>
    mentions.flatMap((span, mention) => {
      const block = blocks[span.block];
      if (!block) return [];
      const pieces = wrapRange(block, span, () => {
        const mark = block.ownerDocument.createElement('mark');
        personStyle(number).apply(mark);
        return mark;
      });
      return { selected: { person: key, mention }, pieces };
    }),
  );
}

/** Takes highlights away; the text stays. */
export function unmark(marks: PersonMarks): void {
  for (const mark of marks.flatMap(({ pieces }) => pieces)) mark.replaceWith(...mark.childNodes);
}

/**
 * Makes the followed person's highlights, and the current mention, stand out. The current one, or else the first of
 * all that are seen, is a stop of the Tab key: one for all highlights, from which `n` and `p` go on.
 */
export function lookAtMarks(
  marks: PersonMarks,
  selected: Selected | null,
  body: HTMLElement,
): void {
  const stop = selected ? markAt(marks, selected) : body.querySelector('mark:not(.quiet mark)');
  for (const { selected: own, pieces } of marks) {
    const isFollowed = own.person === selected?.person;
    for (const mark of pieces) {
      mark.classList.toggle('followed', isFollowed);
      mark.classList.toggle('current', isFollowed && own.mention === selected.mention);
    }
    const [first] = pieces;
    const tabIndex = first === stop ? '0' : '-1';
    // Set anew, it would make the browser look at a thousand marks again at every step.
    if (first?.getAttribute('tabindex') !== tabIndex) first?.setAttribute('tabindex', tabIndex);
  }
}

/** The first element of a mention's highlight. */
export function markAt(marks: PersonMarks, { person, mention }: Selected): HTMLElement | undefined {
  const isAt = ({ selected }: MentionMark) =>
    selected.person === person && selected.mention === mention;
  return marks.find(isAt)?.pieces[0];
}

/** The mention that a highlight's element belongs to. */
export function mentionOf(marks: PersonMarks, element: Element): Selected | null {
  return marks.find(({ pieces }) => pieces.includes(element as HTMLElement))?.selected ?? null;
}

import { render } from 'preact';
import { adoptStyles } from '../adopt-styles.ts';
import type { OpenView } from '../extras.ts';
import { attachCard } from './attach-card.ts';
import { listForReader } from './list-for-reader.ts';
import css from './people.css?inline';
import { PeopleList } from './people-list.tsx';
import { showEntry, showMention } from './scrolling.ts';

/** What the extra "people" can do. */
export interface PeopleExtra {
  /** Lists the people as the reader wants them in the view's panel, and shows a person's card at their mentions. */
  attachPeople(open: OpenView): void;
}

function attachPeople(open: OpenView): void {
  adoptStyles(open.dialog, css);
  const list = open.dialog.querySelector<HTMLElement>('.people-body');
  const card = attachCard(open);
  const listAnew = keepListed(open);
  let followed = open.state().people.selected;
  const paint = () => {
    if (listAnew()) return; // painted meanwhile
    if (list) render(open.closing.aborted ? null : <PeopleList open={open} />, list);
    const { selected } = open.state().people;
    const hasMoved = selected !== followed;
    followed = selected;
    if (!selected || !hasMoved) return card.draw();
    showEntry(open.dialog);
    showMention(open.dialog, open.markAt(selected));
    card.goAlong(selected);
  };
  open.watch(paint);
  open.keys.on('o', () => open.dispatch({ type: 'onlyToggled' }));
  open.closing.addEventListener('abort', paint);
  paint();
}

/** Lists the people anew where what they are listed by has changed; gives whether it has. */
function keepListed({ state, dispatch }: OpenView): () => boolean {
  let listedBy: unknown[] = [];
  return () => {
    const { people, settings, reading } = state();
    // Settings are new objects also where another section of them was changed.
    const by = [people.found, people.edits, JSON.stringify(settings.people)];
    const isAsBefore = by.every((one, index) => one === listedBy[index]);
    if (isAsBefore || people.status !== 'found') return false;
    listedBy = by;
    const listed = listForReader(people, reading.blocks, settings.people);
    dispatch({ type: 'peopleListed', listed });
    return true;
  };
}

export const peopleExtra: PeopleExtra = { attachPeople };

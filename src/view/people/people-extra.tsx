import { render } from 'preact';
import { adoptStyles } from '../adopt-styles.ts';
import type { OpenView } from '../extras.ts';
import { attachCard } from './attach-card.ts';
import { listForReader } from './list-for-reader.ts';
import css from './people.css?inline';
import { PeopleList } from './people-list.tsx';

/** What the extra "people" can do. */
export interface PeopleExtra {
  /** Lists the people as the reader wants them in the view's panel, and shows a person's card at their mentions. */
  attachPeople(open: OpenView): void;
}

function attachPeople(open: OpenView): void {
  adoptStyles(open.dialog, css);
  const list = open.dialog.querySelector<HTMLElement>('.people-body');
  const card = attachCard(open);
  let listedFor: unknown[] = [];
  const paint = () => {
    const { people, settings, reading } = open.state();
    // Settings are new objects also where another section of them was changed.
    const wanted = [people.found, people.edits, JSON.stringify(settings.people)];
    if (people.status === 'found' && wanted.some((one, index) => one !== listedFor[index])) {
      listedFor = wanted;
      const listed = listForReader(people, reading.blocks, settings.people);
      return open.dispatch({ type: 'peopleListed', listed }); // which paints
    }
    if (list) render(open.closing.aborted ? null : <PeopleList open={open} />, list);
    card.paint();
  };
  open.watch(paint);
  open.keys.on('o', () => open.dispatch({ type: 'onlyToggled' }));
  open.closing.addEventListener('abort', paint);
  paint();
}

export const peopleExtra: PeopleExtra = { attachPeople };

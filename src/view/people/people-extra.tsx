import { render } from 'preact';
import { adoptStyles } from '../adopt-styles.ts';
import type { OpenView } from '../extras.ts';
import { attachCard } from './attach-card.tsx';
import css from './people.css?inline';
import { PeopleList } from './people-list.tsx';

/** What the extra "people" can do. */
export interface PeopleExtra {
  /** Draws the list of people into the view's panel, and shows a person's card at their mentions. */
  attachPeople(open: OpenView): void;
}

function attachPeople(open: OpenView): void {
  adoptStyles(open.dialog, css);
  const list = open.dialog.querySelector<HTMLElement>('.people-body');
  const card = attachCard(open);
  const paint = () => {
    if (list) render(open.closing.aborted ? null : <PeopleList open={open} />, list);
    card.paint();
  };
  open.watch(paint);
  open.closing.addEventListener('abort', paint);
  paint();
}

export const peopleExtra: PeopleExtra = { attachPeople };

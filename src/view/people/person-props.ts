import type { ListedPerson } from '../../people/edit/listed-person.ts';
import type { OpenView } from '../extras.ts';

/** What the parts of a person's entry, and of their card, are made from. */
export interface PersonProps {
  open: OpenView;
  person: ListedPerson;
  /** The indices of their mentions that the reader can see. */
  mentions: number[];
  /** Which of `mentions` the reader is at, from 1 on; 0 where they are at none. */
  at: number;
}

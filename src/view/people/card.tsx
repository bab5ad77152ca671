import { render } from 'preact';
import type { OpenView } from '../extras.ts';
import { focusedIn } from '../focused-in.ts';
import type { Selected } from '../people-state.ts';
import { visibleMentions } from '../state.ts';
import { PersonCard } from './person-card.tsx';
import { placeCard } from './place-card.ts';

/** The one card of the view, and the mention at which it is shown. */
export interface Card {
  /** Where it is drawn: at the view's end, moving with the text. */
  place: HTMLElement;
  shown(): Selected | null;
  /** The highlight at which it is shown. */
  mark(): HTMLElement | undefined;
  /** Shows it at a mention, or takes it away. */
  show(mention: Selected | null): void;
  draw(): void;
  /** What has the focus in the view. */
  active(): Element | null;
  /** Whether the focus is on it or on its mention. */
  isHeld(): boolean;
}

/** Makes the card, not shown yet. */
export function makeCard(open: OpenView): Card {
  const { dialog, closing, dispatch } = open;
  const place = dialog.ownerDocument.createElement('div');
  place.className = 'card-place';
  dialog.append(place);
  let shown: Selected | null = null;

  const follow = (selected: Selected) => {
    const isFollowed = open.state().people.selected?.person === selected.person;
    if (!isFollowed) dispatch({ type: 'mentionSelected', selected });
  };
  const card: Card = {
    place,
    shown: () => shown,
    mark: () => (shown ? open.markAt(shown) : undefined),
    active: () => focusedIn(dialog),
    isHeld: () =>
      place.contains(card.active()) || (shown !== null && card.active() === card.mark()),
    show(mention) {
      card.mark()?.removeAttribute('aria-describedby');
      shown = mention;
      card.draw();
      card.mark()?.setAttribute('aria-describedby', 'card-text');
    },
    draw() {
      const selected = shown;
      const person = open.state().people.listed.find(({ key }) => key === selected?.person);
      if (!selected || !person || closing.aborted) return render(null, place);
      const mentions = visibleMentions(open.state(), person.key);
      const at = mentions.indexOf(selected.mention) + 1;
      const parts = { open, person, mentions, at, follow: () => follow(selected) };
      render(<PersonCard {...parts} />, place);
      const mark = card.mark();
      if (mark) placeCard(place, mark, dialog);
    },
  };
  return card;
}

import { render } from 'preact';
import type { OpenView } from '../extras.ts';
import type { Selected } from '../people-state.ts';
import { visibleMentions } from '../state.ts';
import { PersonCard } from './person-card.tsx';
import { placeCard } from './place-card.ts';

/** So long the pointer has to rest on a mention: reading goes over many. */
const SHOW_AFTER_MS = 350;
/** So long it may take from the mention to its card, or leave both by accident. */
const HIDE_AFTER_MS = 300;

/**
 * Shows a person's card beside a mention while the pointer or the focus is on either (WCAG 2.2, 1.4.13: it can be
 * pointed at, stays, and goes with Escape). The card stands at the view's end, and moves with the text.
 */
export function attachCard(open: OpenView): { paint(): void } {
  const { dialog, body, closing, dispatch } = open;
  const place = dialog.ownerDocument.createElement('div');
  place.className = 'card-place';
  dialog.append(place);
  let shown: Selected | null = null;
  let followed = open.state().people.selected;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const active = () => (dialog.getRootNode() as ShadowRoot).activeElement;
  const markShown = () => (shown ? open.markAt(shown) : undefined);
  const isHeld = () => place.contains(active()) || (shown !== null && active() === markShown());
  const cardButtons = () => [...place.querySelectorAll('button')];

  const later = (run: () => void, after: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, after);
  };
  const draw = () => {
    const person = open.state().people.listed.find(({ key }) => key === shown?.person);
    if (!shown || !person || closing.aborted) return render(null, place);
    const mentions = visibleMentions(open.state(), person.key);
    const at = mentions.indexOf(shown.mention) + 1;
    const selected = shown;
    const follow = () => {
      if (open.state().people.selected?.person === selected.person) return;
      dispatch({ type: 'mentionSelected', selected });
    };
    render(<PersonCard {...{ open, person, mentions, at, follow }} />, place);
    const mark = markShown();
    if (mark) placeCard(place, mark, dialog);
  };
  const show = (selected: Selected | null) => {
    clearTimeout(timer);
    markShown()?.removeAttribute('aria-describedby');
    shown = selected;
    draw();
    if (shown) markShown()?.setAttribute('aria-describedby', 'card-text');
  };
  const hideUnlessHeld = () => isHeld() || show(null);

  /** The mention under an event, if its highlight can be seen. */
  const mentionAt = ({ target }: Event): Selected | null => {
    const mark = (target as Element).closest('mark');
    return mark && !mark.matches('.quiet mark:not(.followed)') ? open.mentionOf(mark) : null;
  };
  const listen = <Type extends keyof HTMLElementEventMap>(
    element: HTMLElement,
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
    capture = false,
  ) => element.addEventListener(type, listener, { signal: closing, capture });

  listen(body, 'pointerover', (event) => {
    const mention = mentionAt(event);
    if (mention && event.pointerType === 'mouse') later(() => show(mention), SHOW_AFTER_MS);
  });
  listen(body, 'pointerout', (event) => {
    if (mentionAt(event)) later(hideUnlessHeld, HIDE_AFTER_MS);
  });
  listen(place, 'pointerenter', () => clearTimeout(timer));
  listen(place, 'pointerleave', () => later(hideUnlessHeld, HIDE_AFTER_MS));
  listen(body, 'focusin', (event) => {
    const mention = mentionAt(event);
    if (mention && (event.target as Element).matches('mark')) show(mention);
  });
  listen(dialog, 'focusout', ({ relatedTarget }) => {
    if (!shown) return;
    const isInside = place.contains(relatedTarget as Node) || relatedTarget === markShown();
    if (!isInside) later(hideUnlessHeld, HIDE_AFTER_MS);
  });
  listen(body, 'click', (event) => {
    const mention = (event.target as Element).closest('a[href]') ? null : mentionAt(event);
    if (!mention) return;
    dispatch({ type: 'mentionSelected', selected: mention });
    open.markAt(mention)?.focus({ preventScroll: true });
    show(mention);
  });

  const leave = () => {
    const mark = markShown();
    if (place.contains(active())) (mark ?? dialog.querySelector('main'))?.focus();
    show(null);
  };
  /** Tab goes from the mention into its card and from there on in the text; Escape takes the card away. */
  const onKey = (event: KeyboardEvent): void => {
    if (!shown || event.isComposing) return;
    const buttons = cardButtons();
    const mark = markShown();
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      leave();
    } else if (event.key === 'Tab') {
      const isOnMark = mark !== undefined && active() === mark;
      if (isOnMark && !event.shiftKey) {
        event.preventDefault();
        buttons[0]?.focus();
      } else if (active() === buttons.at(event.shiftKey ? 0 : -1)) {
        if (event.shiftKey) event.preventDefault();
        mark?.focus({ preventScroll: true });
      }
    }
  };
  listen(dialog, 'keydown', onKey, true);
  listen(body, 'keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target as Element).matches('mark')) return;
    show(shown ? null : mentionAt(event));
  });

  /** A step to another mention takes the card along; where no list says how far the reader is, it comes by itself. */
  const goAlong = (selected: Selected) => {
    const isOpen = shown !== null;
    const isElsewhere = active()?.closest('.people-panel, .card-place, .top-bar');
    if (!isElsewhere) open.markAt(selected)?.focus({ preventScroll: true });
    show(isOpen || !open.state().isPanelOpen ? selected : null);
  };
  return {
    paint() {
      const { selected } = open.state().people;
      const before = followed;
      followed = selected;
      const hasMoved = selected?.person !== before?.person || selected?.mention !== before?.mention;
      if (selected && hasMoved) goAlong(selected);
      else if (shown) draw();
    },
  };
}

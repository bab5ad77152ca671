import type { OpenView } from '../extras.ts';
import { linkedPlace } from '../in-page-links.ts';
import { makeFloat, placeBeside } from './float.ts';

/** What refers to a note is short ("1", "[12]", "†", "note 3"); a link to a chapter is not. */
const NOTE_MARK = /^[[(]?(?:\p{L}{1,5}\.?\s)?(?:\p{N}{1,3}|\p{Ll}|[*†‡§¶]{1,3})[\])]?$/u;
/** Longer ones are chapters: the reader is taken there. In characters. */
const MAX_NOTE = 1200;

const isNoteMark = (link: Element) => NOTE_MARK.test(link.textContent.trim());

/** A copy of what a note says, without its way back ("↩") and without what only the view adds. */
function copyNote(note: Element): DocumentFragment {
  const copy = note.ownerDocument.createDocumentFragment();
  copy.append(...[...note.childNodes].map((node) => node.cloneNode(true)));
  for (const link of copy.querySelectorAll('a[href*="#"]')) {
    if (!/\p{L}/u.test(link.textContent)) link.remove();
  }
  for (const element of copy.querySelectorAll('[id], .removal, [hidden]')) {
    if (element.matches('.removal, [hidden]')) element.remove();
    else element.removeAttribute('id');
  }
  return copy;
}

/** The element that a mark's link means: where it leads to an anchor inside of a note, the note. */
function noteFor(link: HTMLAnchorElement, view: OpenView): Element | null {
  return noteAt(linkedPlace(link, view.body, view.state().reading.article.url), link, view.body);
}

/** The note that `place`, where the link leads, belongs to; null if link or place are not a note's. */
export function noteAt(place: Element | null, link: Element, body: Element): Element | null {
  if (!isNoteMark(link)) return null;
  const note = place?.closest('li, p, dd, div') ?? place;
  const isNote = note && note !== body && !note.contains(link);
  return isNote && note.textContent.length <= MAX_NOTE && /\p{L}/u.test(note.textContent)
    ? note
    : null;
}

/** Shows a note beside its mark instead of going to the end of the article. */
export function showNotesInPlace(view: OpenView): void {
  const listener = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    const note = link && !event.ctrlKey && !event.metaKey && noteFor(link, view);
    if (!link || !note) return;
    event.preventDefault();
    event.stopPropagation();
    showNote(view, link, note);
  };
  // Before the listener that would go there.
  view.body.addEventListener('click', listener, { capture: true });
}

function showNote(view: OpenView, link: HTMLElement, note: Element): void {
  const { language, direction } = view.state().reading.article;
  const float = makeFloat(view, 'note');
  float.role = 'note';
  float.ariaLabel = view.texts.translate('viewNote', link.textContent.trim());
  float.lang = language ?? '';
  float.dir = direction;
  float.tabIndex = -1;
  float.append(copyNote(note));
  goOnBehind(float, link);
  float.showPopover();
  placeBeside(float, link.getBoundingClientRect(), view.dialog);
  float.focus({ preventScroll: true });
}

/** Tab goes from the note's end on in the text, though the note stands elsewhere. */
function goOnBehind(note: HTMLElement, link: HTMLElement): void {
  const stops = [note, ...note.querySelectorAll('a[href]')];
  note.addEventListener('keydown', (event) => {
    const isLeaving = event.target === stops.at(event.shiftKey ? 0 : -1);
    if (event.key !== 'Tab' || !isLeaving) return;
    link.focus({ preventScroll: true });
    note.hidePopover();
    if (event.shiftKey) event.preventDefault();
  });
}

import { noteAt } from '../../aids/notes.ts';
import { makeElement } from '../make-element.ts';

/** On the mark of a note: its label. */
const NOTE = 'data-note';
/** On what a note says: its label. */
const NOTE_TEXT = 'data-note-text';

/** Makes of a kept page what Markdown can say: notes at its end, captions before their tables, no way to a paragraph. */
export function prepareForMarkdown(page: HTMLElement): void {
  moveNotes(page);
  for (const caption of page.querySelectorAll('caption')) {
    const words = makeElement(page.ownerDocument, 'p', {}, ...caption.childNodes);
    caption.closest('table')?.before(words);
    caption.remove();
  }
  for (const link of page.querySelectorAll(
    'a:not([href^="http"], [href^="mailto:"], [href^="tel:"])',
  )) {
    if (!link.hasAttribute(NOTE)) link.replaceWith(...link.childNodes);
  }
}

function moveNotes(page: HTMLElement): void {
  const labels = new Map<Element, string>();
  for (const link of page.querySelectorAll<HTMLElement>('.text a[href^="#"]')) {
    const id = link.getAttribute('href')?.slice(1) ?? '';
    const note = noteAt(page.querySelector(`[id="${id}"]`), link, page);
    if (!note) continue;
    const label = labels.get(note) ?? freeLabel(link.textContent ?? '', labels);
    labels.set(note, label);
    link.setAttribute(NOTE, label);
  }
  const marks = new Set([...page.querySelectorAll(`[${NOTE}]`)]);
  for (const [note, label] of labels) {
    const isMarking = [...note.querySelectorAll('a')].some((link) => marks.has(link));
    if (!isMarking) moveNote(page, note, label);
  }
}

function moveNote(page: HTMLElement, note: Element, label: string): void {
  for (const link of note.querySelectorAll('a[href^="#"]')) {
    if (!/\p{L}/u.test(link.textContent ?? '')) link.remove(); // the way back
  }
  const text = makeElement(page.ownerDocument, 'div', { [NOTE_TEXT]: label }, ...note.childNodes);
  page.append(text);
  const list = note.parentElement;
  note.remove();
  if (list?.matches('ol, ul') && list.children.length === 0) list.remove();
}

/** The mark's own sign, if no other note has it. */
function freeLabel(mark: string, labels: Map<Element, string>): string {
  const wanted = mark.replace(/[^\p{L}\p{N}]/gu, '') || String(labels.size + 1);
  const taken = new Set(labels.values());
  return taken.has(wanted) ? `${wanted}-${labels.size + 1}` : wanted;
}

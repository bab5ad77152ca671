import { holdsBlocks } from '../block-level.ts';

/** A part of the page that could be one of the story, where it stood before Readability took its pick. */
export interface Part {
  element: HTMLElement;
  /** The boxes around it, the nearest one first. */
  parents: Element[];
}

export interface Survey {
  parts: Part[];
  /** The characters of all the page's paragraphs. */
  characters: number;
}

const PARTS = 'p, h2, h3, h4, ul, ol, dl, blockquote, pre, table, figure, img, div';
/** Carries a part's number through Readability, which makes new elements of some. */
const NUMBER = 'data-galley-part';
const MAX_STEPS = 7;
/** A box of text alone is a paragraph, from so many characters on. */
const MIN_TEXT = 40;

/** Numbers the parts of the page, so that those which Readability drops can be found again. */
export function surveyParts(page: Document): Survey {
  const parts: Part[] = [];
  let characters = 0;
  const parentsIn = new Map<Element | null, Element[]>();
  for (const element of page.querySelectorAll<HTMLElement>(PARTS)) {
    if (element.localName === 'div' && !isText(element)) continue;
    if (element.localName === 'p') characters += element.textContent?.length ?? 0;
    element.setAttribute(NUMBER, String(parts.length));
    const box = element.parentElement;
    const parents = parentsIn.get(box) ?? boxesFrom(box);
    parentsIn.set(box, parents);
    parts.push({ element, parents });
  }
  return { parts, characters };
}

const isText = (box: Element) =>
  !holdsBlocks(box) && (box.textContent?.trim().length ?? 0) >= MIN_TEXT;

function boxesFrom(box: Element | null): Element[] {
  const parents: Element[] = [];
  for (let at = box; at && parents.length < MAX_STEPS; at = at.parentElement) {
    parents.push(at);
  }
  return parents;
}

/** Which of the parts are in `body`, by their numbers, in order. Takes the numbers off. */
export function keptParts(body: HTMLElement): Map<number, HTMLElement> {
  const kept = [...body.querySelectorAll<HTMLElement>(`[${NUMBER}]`)].map(
    (element): [number, HTMLElement] => [Number(element.getAttribute(NUMBER)), element],
  );
  for (const [, element] of kept) element.removeAttribute(NUMBER);
  return new Map(kept.sort(([a], [b]) => a - b));
}

/** A copy of a part without numbers; a box of text is the paragraph that it looks like. */
export function copyOfPart({ element }: Part): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const own of [copy, ...copy.querySelectorAll(`[${NUMBER}]`)]) own.removeAttribute(NUMBER);
  return copy;
}

import { classWords } from '../class-words.ts';
import { linkShare } from '../letters.ts';
import { EMBED } from '../repair/embeds.ts';

/** A part of the page that could be one of the story, where it stood before Readability took its pick. */
interface Part {
  element: HTMLElement;
  parents: Element[];
}

export interface Survey {
  parts: Part[];
}

const PARTS = 'p, h2, h3, h4, ul, ol, dl, blockquote, pre, table, figure, img';
/** Carries a part's number through Readability, which makes new elements of some. */
const NUMBER = 'data-galley-part';
const MAX_STEPS = 4;

/** Numbers the parts of the page, so that those which Readability drops can be found again. */
export function surveyParts(page: Document): Survey {
  const parts: Part[] = [];
  for (const element of page.querySelectorAll<HTMLElement>(PARTS)) {
    element.setAttribute(NUMBER, String(parts.length));
    parts.push({ element, parents: parentsOf(element) });
  }
  return { parts };
}

function parentsOf(element: Element): Element[] {
  const parents: Element[] = [];
  for (let at = element.parentElement; at && parents.length < MAX_STEPS; at = at.parentElement) {
    parents.push(at);
  }
  return parents;
}

/**
 * Puts back into `body` the story's parts that Readability dropped from between others: same column, no mark of a
 * promo or furniture, text rather than links.
 */
export function restoreLostParts(body: HTMLElement, { parts }: Survey): void {
  const kept = new Map<number, HTMLElement>();
  for (const element of body.querySelectorAll<HTMLElement>(`[${NUMBER}]`)) {
    kept.set(Number(element.getAttribute(NUMBER)), element);
    element.removeAttribute(NUMBER);
  }
  const restored = new Set<Element>();
  const numbers = [...kept.keys()].sort((a, b) => a - b);
  let at = 0;
  for (let number = (numbers[0] ?? 0) + 1; number < (numbers.at(-1) ?? 0); number++) {
    while ((numbers[at + 1] ?? Number.POSITIVE_INFINITY) <= number) at++;
    if (kept.has(number)) continue;
    const part = parts[number];
    const before = parts[numbers[at] ?? -1];
    const after = parts[numbers[at + 1] ?? -1];
    const neighbour = kept.get(numbers[at] ?? -1);
    if (!part || !before || !after || !neighbour?.parentElement) continue;
    if (part.parents.some((parent) => restored.has(parent))) continue; // came with it
    if (!isInColumn(part, before, after) || !isStory(part)) continue;
    const isHeading = /^h\d$/.test(part.element.localName);
    if (isHeading && (!kept.has(number + 1) || after.element.localName !== 'p')) continue;
    const copy = part.element.cloneNode(true) as HTMLElement;
    for (const own of [copy, ...copy.querySelectorAll(`[${NUMBER}]`)]) own.removeAttribute(NUMBER);
    topOf(neighbour).after(copy);
    kept.set(number, copy);
    restored.add(part.element);
    numbers.splice(at + 1, 0, number);
  }
}

/** A paragraph in a list or quotation stays in it: what follows comes after the whole. */
const topOf = (element: HTMLElement) =>
  element.closest<HTMLElement>('figure, blockquote, table') ?? element;

/** Whether a part stands in the same column as its neighbours: directly, or in a box of its own there. */
function isInColumn(part: Part, before: Part, after: Part): boolean {
  const column = part.parents.find(
    (parent) => before.parents.includes(parent) && after.parents.includes(parent),
  );
  if (!column) return false;
  const words = /^(?:figure|img)$/.test(part.element.localName) ? OTHER : OTHER_TEXT;
  if (isOther(part.element, false, words)) return false;
  const boxes = part.parents.slice(0, part.parents.indexOf(column));
  return boxes.every((box) => !isOther(box, true, words));
}

/** What a box is called that holds something else than the story's text. */
const OTHER =
  /\b(?:related\w*|promo\w*|newsletter|share|social|comments?|footer|widget|sponsor(?:ed)?|ads?|advert\w*|author|byline|bio|tags?|hidden|menu|nav|subscri\w+|paywall|sidebar|teasers?|recirc\w*|more|read|timestamp|date|disclaimer|breadcrumbs?|toolbar|button|signup|outbrain|taboola|callout|correction|tweet|logo|icon|avatar)\b/;
/** What a box is called that holds a picture of the story, but none of its paragraphs. */
const OTHER_TEXT = new RegExp(
  `${OTHER.source}|\\b(?:captions?|credits?|media|gallery|player|video|embed)\\b`,
);
const BOX_OF_OTHERS =
  /^(?:article|aside|nav|footer|form|figure|header|dialog|template|noscript|button|table|li)$/;

function isOther(element: Element, isBox: boolean, words: RegExp): boolean {
  return (
    (isBox && BOX_OF_OTHERS.test(element.localName)) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display:\s*none/.test(element.getAttribute('style') ?? '') ||
    words.test(classWords(element))
  );
}

const MIN_PARAGRAPH = 40;
/** What a figure shows. */
const SEEN = `img[src], video, audio, [${EMBED}]`;
/** Icons and the like, by the size that the page gives them. */
const isSmall = (picture: Element) =>
  ['width', 'height'].some((side) => Number(picture.getAttribute(side) ?? 100) < 100);

function isStory({ element }: Part): boolean {
  const text = element.textContent?.trim() ?? '';
  const share = linkShare(element);
  switch (element.localName) {
    case 'p':
      return text.length >= MIN_PARAGRAPH && share < 0.4 && !element.querySelector('input, iframe');
    case 'img':
      return element.hasAttribute('src') && !isSmall(element) && !element.closest('a');
    case 'figure':
      return element.querySelector(SEEN) !== null && text.length < 600;
    case 'table':
    case 'pre':
    case 'blockquote':
      return text.length >= MIN_PARAGRAPH && share < 0.3;
    default:
      return /^h/.test(element.localName)
        ? text.length > 3 && text.length < 150 && share < 0.5
        : text.length >= MIN_PARAGRAPH && share < 0.3;
  }
}

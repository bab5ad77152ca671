import { classWords } from '../class-words.ts';
import { letters, linkShare, shortText } from '../letters.ts';

/**
 * The words by which sites' markup calls the lead paragraph between headline and story: "article__standfirst",
 * "c-article-summary", "sub-title", "chapo". Not "lead" or "intro" alone: pictures and whole stories are called so.
 */
const STANDFIRST =
  /\b(?:stand ?first|dek|deck|sub ?(?:deck|title|head|heading|headline|header|line|titulo)|strap(?: ?line)?|chapo|chapeau|ingress|einleitung|vorspann|entradilla|bajada|copete|sommario|occhiello|catenaccio|summary|excerpt|perex|sapo|lead ?(?:text|paragraph|in)|(?:article|story) ?(?:intro|lead|description)|intro ?text)\b/;
const MIN_LETTERS = 20;
/** A description is compared from so many letters on. */
const MIN_DESCRIPTION = 30;
const MAX_LETTERS = 700;
/** A description that a page cuts ("…") is told by its beginning. */
const BEGINNING = 60;
/** The story's first part, in characters. */
const OPENING = 20_000;
/** A standfirst stands near its headline. */
const MAX_ELEMENTS = 150;
/** "photo-caption", not "standfirst with-image". */
const PICTURE = /(?<!\bwith )\b(?:image|caption|media|photo|picture|credit)\b/;
const MARKUP_OF_OTHERS =
  'a[href], nav, aside, footer, form, script, style, noscript, button, figure, ul.menu';

/**
 * A page's lead paragraph: copies of what is called so and of what says what the page says of itself (`descriptions`), as one
 * of them may be the story's first paragraph. `heading` is its headline.
 */
export function findStandfirst(heading: Element, descriptions: string[]): HTMLElement[] {
  const told = descriptions.map(letters).filter(({ length }) => length >= MIN_DESCRIPTION);
  const walker = heading.ownerDocument.createTreeWalker(heading.ownerDocument, 1 /* elements */);
  walker.currentNode = lastWithin(heading);
  let called: Element | null = null;
  let described: Element | null = null; // the innermost: the outer ones hold buttons, too

  for (let count = 0; count < MAX_ELEMENTS; count++) {
    const element = walker.nextNode() as Element | null;
    if (!element || element.localName === 'h1') break;
    if (!/^(?:p|h[2-6]|div|span|section|strong|li)$/.test(element.localName)) continue;
    const text = letters(shortText(element, 2 * MAX_LETTERS) ?? '');
    if (text.length < MIN_LETTERS || text.length > MAX_LETTERS) continue;
    if (element.closest(MARKUP_OF_OTHERS) || linkShare(element) > 0.5) continue;
    if (isOfAnother(element, heading)) continue;
    const words = classWords(element);
    if (PICTURE.test(words)) continue;
    const isDescription = told.some((description) => isTold(text, description));
    if (isDescription) described = element;
    else if (described) break;
    called ??= STANDFIRST.test(words) || isUnder(heading, element) ? element : null;
  }
  return [called, described].flatMap((found, index) => {
    const isWithin = index === 0 && called?.contains(described);
    return found && !isWithin ? (found.cloneNode(true) as HTMLElement) : [];
  });
}

/** Below a heading of its own in an `<article>` that the headline is not in: a card of another story. */
function isOfAnother(element: Element, heading: Element): boolean {
  const article = element.closest('article');
  const own = article?.contains(heading) ? null : article?.querySelector('h1, h2, h3, h4, h5, h6');
  return !!own && (own.compareDocumentPosition(element) & 4) /* follows */ !== 0;
}

/** A second heading or a whole sentence right below the headline; bylines and dates are neither. */
function isUnder(heading: Element, element: Element): boolean {
  if (heading.nextElementSibling !== element) return false;
  if (element.localName === 'h2' || element.localName === 'h3') return true;
  return (
    element.localName === 'p' && /[.!?…。！？]["'”’»)]*$/.test(element.textContent?.trim() ?? '')
  );
}

function lastWithin(element: Element): Node {
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}

function isTold(text: string, description: string): boolean {
  return (
    text === description ||
    (text.startsWith(description.slice(0, BEGINNING)) && text.length < 1.6 * description.length) ||
    (text.length > BEGINNING && description.startsWith(text))
  );
}

/** Puts what was found of the standfirst before the story, unless that has it already. It is a paragraph, whatever it was on the page. */
export function restoreStandfirst(body: HTMLElement, standfirsts: HTMLElement[]): void {
  for (const standfirst of standfirsts.toReversed()) putBefore(body, standfirst);
}

function putBefore(body: HTMLElement, standfirst: HTMLElement): void {
  const text = standfirst.textContent?.trim() ?? '';
  const opening = (body.textContent ?? '').slice(0, OPENING);
  if (opening.includes(text.slice(0, 2 * BEGINNING))) return; // as it mostly is, told at once
  if (letters(opening).includes(letters(text).slice(0, BEGINNING))) return;
  const paragraph = body.ownerDocument.createElement('p');
  paragraph.className = standfirst.className;
  paragraph.append(text.replace(/\s+/g, ' '));
  (body.querySelector('#readability-page-1') ?? body).prepend(paragraph);
}

import { classWords } from '../class-words.ts';

const HIDDEN =
  '[hidden], [aria-hidden="true"], [style*="display:none" i], [style*="display: none" i], [style*="visibility:hidden" i]';
/** "article-more", "read-more-content", "collapsed", "js-truncated-rest"; walls are left alone. */
const FOLD =
  /\b(?:more|fold(?:ed)?|collaps\w+|truncat\w+|expand\w*|rest|remaining|full ?(?:text|story|article)|continue|accordion\w*)\b/;
const NO_FOLD =
  /\b(?:related|pay ?wall|reg ?wall|subscri\w+|premium|comments?|share|menu|nav|newsletter|modal|popup)\b/;
const MIN_CHARACTERS = 200;

/** Opens what a page folds away behind "Read more": hidden paragraphs, in a box called so, right after shown ones. */
export function openFolds(copy: Document): void {
  for (const fold of copy.querySelectorAll<HTMLElement>(HIDDEN)) {
    if (!fold.firstChild) continue; // an icon, mostly
    const words = classWords(fold);
    if (!FOLD.test(words) || NO_FOLD.test(words)) continue;
    if (!goesOn(fold) || lengthOf(fold) < MIN_CHARACTERS) continue;
    for (const name of ['hidden', 'aria-hidden', 'style']) fold.removeAttribute(name);
  }
}

/** Whether a paragraph of the story stands before a fold, and a button at most between. */
function goesOn(fold: Element): boolean {
  let before = fold.previousElementSibling;
  for (let step = 0; before && step < 3; step++, before = before.previousElementSibling) {
    if (before.localName === 'p' || before.querySelector('p')) return lengthOf(before) > 40;
  }
  return false;
}

const lengthOf = (element: Element) => {
  const paragraphs = element.localName === 'p' ? [element] : [...element.querySelectorAll('p')];
  return paragraphs.reduce(
    (sum, paragraph) => sum + (paragraph.textContent?.trim().length ?? 0),
    0,
  );
};

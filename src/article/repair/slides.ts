import { classWords } from '../class-words.ts';
import { shortText } from '../letters.ts';
import { namedParts } from './named-parts.ts';

const SLIDE = /\b(?:slides?|slideshow|carousel|gallery|swiper)\b/;
const NO_SLIDE = /\b(?:ads?|related|promo|teasers?|recommend\w*|more|menu|nav|thumb\w*)\b/;
/** "3 / 12", "3 of 12", "Bild 3 von 12"; not "9 to 5". */
const COUNTER = /^\D{0,8}\d{1,3}\s*(?:\/|of|von|de|di|van|a[vf]|sur|su|z|od|из|з)\s*\d{1,3}$/i;

const MAX_COUNTER = 30;
const BOX = '[class*="slide" i], [class*="gallery" i]';

/** Shows the slides of a slideshow that stand behind the first one, and takes out their counters; those of sub-heads stay, apart from the words. */
export function openSlides(copy: Document, named = namedParts(copy)): void {
  const slidesIn = new Map<Element | null, number>();
  for (const slide of copy.querySelectorAll('[aria-hidden="true"], [hidden]')) {
    if (!slide.firstElementChild) continue; // an icon, mostly
    if (!isSlide(slide) || !slide.querySelector('p, figure, h2, h3')) continue;
    const around = slide.parentElement;
    const slides = slidesIn.get(around) ?? [...(around?.children ?? [])].filter(isSlide).length;
    slidesIn.set(around, slides);
    if (slides < 2) continue;
    slide.removeAttribute('aria-hidden');
    slide.removeAttribute('hidden');
  }
  const boxes = named.filter((box) => box.matches(BOX) && !box.parentElement?.closest(BOX));
  for (const box of boxes) dropCounters(box.querySelectorAll('*'));
  dropCounters(copy.querySelectorAll(':is(h2, h3, h4, figcaption) > :first-child'));
}

function dropCounters(parts: Iterable<Element>): void {
  for (const part of parts) {
    const text = part.childElementCount < 3 ? (shortText(part, MAX_COUNTER) ?? '') : '';
    if (!COUNTER.test(text.trim())) continue;
    if (part.closest('h2, h3, h4')) part.after(' ');
    else part.remove();
  }
}

function isSlide(element: Element): boolean {
  const words = classWords(element);
  return SLIDE.test(words) && !NO_SLIDE.test(words);
}

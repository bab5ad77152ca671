import { classWords } from '../class-words.ts';
import { shortText } from '../letters.ts';
import { rename } from '../rename.ts';
import { namedParts } from './named-parts.ts';

/** "wp-caption-text", "imageEmbedCaption", "c-media__caption"; not "closed-captions-box". */
const CAPTION = /\b(?:caption|captions? text|image (?:credit|cite)|photo ?credit|legend)\b/;
const NO_CAPTION = /\bclosed captions?\b|\bcaptions? (?:box|button|settings)\b/;
const NAMED = '[class*="aption" i], [class*="redit" i], [class*="cite" i]';
/** Longer ones are text that goes on beside a picture. */
const MAX_CHARACTERS = 600;
const MAX_STEPS = 3;
/** White space included. */
const MAX_BOX = 5000;
const PICTURE = 'img, picture, video, amp-img';

/**
 * Makes captions that are mere paragraphs what they are: `<div class="wp-caption"><img><p class="wp-caption-text">` becomes
 * a `<figure>` with a `<figcaption>`.
 */
export function markCaptions(page: Document, named = namedParts(page)): void {
  for (const element of named) {
    if (!element.matches(NAMED) || !isCaption(element)) continue;
    const around = pictureAround(element);
    if (!around) continue;
    rename(around, 'figure');
    rename(element, 'figcaption');
  }
}

function isCaption(element: Element): boolean {
  if (!/^(?:p|div|span|em|small|cite|dd)$/.test(element.localName) || !element.isConnected)
    return false;
  const words = classWords(element);
  if (!CAPTION.test(words) || NO_CAPTION.test(words)) return false;
  const text = element.textContent?.trim() ?? '';
  if (text === '' || text.length > MAX_CHARACTERS) return false;
  return !element.querySelector(PICTURE) && !element.closest('figure, figcaption, a, table');
}

/** The box that holds the picture of a caption and nothing besides. */
function pictureAround(caption: Element): Element | null {
  const own = caption.textContent?.trim().length ?? 0;
  let box = caption.parentElement;
  for (let step = 0; box && step < MAX_STEPS; step++, box = box.parentElement) {
    if (!/^(?:div|section|span|p|dl|center)$/.test(box.localName)) return null;
    if ((shortText(box, MAX_BOX)?.trim().length ?? MAX_BOX) > own + 100) return null;
    if (box.querySelector(PICTURE)) return box;
  }
  return null;
}

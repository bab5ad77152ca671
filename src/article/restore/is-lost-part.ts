import { classWords } from '../class-words.ts';
import { linkShare } from '../letters.ts';
import { EMBED } from '../repair/embeds.ts';
import type { Part } from './survey.ts';

/** What a box is called that holds something else than the story's text. */
const OTHER =
  /\b(?:related\w*|promo\w*|newsletter|share|social|comments?|footer|widget|sponsor(?:ed)?|ads?|advert\w*|author|byline|bio|tags?|hidden|menu|nav|subscri\w+|paywall|sidebar|teasers?|recirc\w*|more|read|timestamp|date|disclaimer|breadcrumbs?|toolbar|button|signup|outbrain|taboola|callout|correction|tweet|logo|icon|avatar)\b/;
/** What a box is called that holds a picture of the story, but none of its paragraphs. */
const OTHER_TEXT = new RegExp(
  `${OTHER.source}|\\b(?:captions?|credits?|media|gallery|player|video|embed)\\b`,
);
const BOX_OF_OTHERS =
  /^(?:article|aside|nav|footer|form|figure|header|dialog|template|noscript|button|table)$/;
const PICTURE = /^(?:figure|img)$/;

/** Whether nothing that a part is or stands in below `column` says that it is something else than the story's. */
export function isPlain({ element, parents }: Part, column: Element | undefined): boolean {
  if (!column) return false;
  const isPicture = PICTURE.test(element.localName);
  const words = isPicture ? OTHER : OTHER_TEXT;
  const boxes = parents.slice(0, parents.indexOf(column));
  if (boxes.some(({ localName }) => BOX_OF_OTHERS.test(localName))) return false;
  // The pictures of a gallery are items of a list, as the teasers of other stories are: these are links.
  if (boxes.some(({ localName }) => localName === 'li') && !(isPicture && !leadsAway(element)))
    return false;
  return [element, ...boxes].every((box) => !isHidden(box) && !words.test(classWords(box)));
}

const isHidden = (element: Element) =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display:\s*none/.test(element.getAttribute('style') ?? '');

const leadsAway = (figure: Element) =>
  figure.closest('a') !== null ||
  [...figure.querySelectorAll('a[href]')].some((link) => link.querySelector('img, picture'));

const MIN_PARAGRAPH = 40;
const SENTENCE_END = /[.!?…。！？]["'”’»)]*$/;
/** What a figure shows. */
const SEEN = `img[src], video, audio, [${EMBED}]`;
/** Icons and the like, by the size that the page gives them. */
const isSmall = (picture: Element) =>
  ['width', 'height'].some((side) => Number(picture.getAttribute(side) ?? 100) < 100);

/** Whether a part is text rather than links, long enough for what it is, or a picture rather than an icon. */
export function isStoryLike({ element }: Part): boolean {
  const text = element.textContent?.trim() ?? '';
  const share = linkShare(element);
  switch (element.localName) {
    case 'p':
      return text.length >= MIN_PARAGRAPH && share < 0.4 && !element.querySelector('input, iframe');
    case 'div':
      return text.length >= MIN_PARAGRAPH && share < 0.4 && SENTENCE_END.test(text);
    case 'img':
      return element.hasAttribute('src') && !isSmall(element) && !element.closest('a');
    case 'figure':
      return element.querySelector(SEEN) !== null && text.length < 600;
    case 'h2':
    case 'h3':
    case 'h4':
      return text.length > 3 && text.length < 150 && share < 0.5;
    default:
      return text.length >= MIN_PARAGRAPH && share < 0.3;
  }
}

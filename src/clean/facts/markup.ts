import { attributeOf, type Place } from './places.ts';

/** What the class words, ids, data attributes and elements around a block say. */
export interface Markup {
  /** The words that hint at a promo, "related", "newsletter" …; the first found from the block outwards. */
  promoWord: string | null;
  /** Of these, those that name nothing else. */
  relatedWord: string | null;
  /** Asks for something: to subscribe, share, comment, give. */
  pleaWord: string | null;
  advertisementWord: string | null;
  /** What stands around every page of a site: menus, players, tags. */
  frameWord: string | null;
  storyWord: string | null;
  captionWord: string | null;
  isHeading: boolean;
  isListItem: boolean;
  isTableCell: boolean;
  isCaption: boolean;
  isQuote: boolean;
}

// Words in class, id and data attributes by which publishers' and their systems' markup names things. English everywhere.
const PROMO =
  /^(?:related|relatedcontent|relatedarticles?|readmore|alsoread|readalso|recommend(?:ed|ation|ations)?|recirc(?:ulation)?|promo|promobox|teasers?|teaserbox|mostread|trending|outbrain|taboola|more|morestories|crosslink|internallink|linkbox|inlinelink|upnext|seealso|suggest(?:ed|ions?)?|furtherreading|interlink(?:s|ing)?|embedpost|linkcard)$/;
const RELATED =
  /^(?:related|relatedcontent|relatedarticles?|readmore|alsoread|readalso|recommend(?:ed|ation|ations)?|recirc(?:ulation)?|mostread|trending|outbrain|taboola|morestories|upnext|seealso|furtherreading)$/;
const FURNITURE = {
  plea: /^(?:newsletter|subscribe|subscription|signup|share|sharing|social|socials|follow|comments?|donate|donation|paywall|regwall|login|register|cookie|consent|gdpr|poll|survey|feedback|rating|app|appbanner|cta|popup|modal)$/,
  advertisement:
    /^(?:ads?|advert|advertisement|adslot|banner|sponsor(?:ed)?|affiliate|product|price|shop|commerce)$/,
  frame:
    /^(?:copyright|disclaimer|player|playlist|toolbar|menu|nav|navigation|breadcrumbs?|footer|sidebar|widget|tags?|tagslist|button|btn|print|hidden|sronly|screenreader|visuallyhidden|skip)$/,
};
const CAPTION =
  /^(?:captions?|figcaption|credits?|photographer|source|byline|author|bio|dateline|timestamp)$/;
const STORY =
  /^(?:paragraph|articlebody|storybody|bodytext|articletext|storytext|entrycontent|recipe|ingredients?|instructions?|directions|factbox|pullquote|liveblog)$/;

/** Ancestors beyond this many belong to the page's frame more than to the block. */
const MAX_STEPS = 5;

/**
 * Looks at a place and what it stands in, up to the body. Words count only of elements that are the block's own: what
 * holds the story, too (`frames`), says nothing of the block.
 */
export function markupOf(place: Place, frames: ReadonlySet<Place>): Markup {
  const words: string[] = [];
  let steps = 0;
  let isListItem = false;
  let isTableCell = false;
  let isCaption = false;
  let isQuote = false;
  for (let at = place; at.parent; at = at.parent) {
    if (steps < MAX_STEPS && !frames.has(at)) words.push(...wordsOf(at));
    isListItem ||= at.tag === 'li';
    isTableCell ||= at.tag === 'td' || at.tag === 'th';
    isCaption ||= at.tag === 'figcaption' || at.tag === 'caption';
    isQuote ||= at.tag === 'blockquote';
    steps += 1;
  }
  const first = (pattern: RegExp) => words.find((word) => pattern.test(word)) ?? null;
  return {
    promoWord: first(PROMO),
    pleaWord: first(FURNITURE.plea),
    advertisementWord: first(FURNITURE.advertisement),
    frameWord: first(FURNITURE.frame),
    relatedWord: first(RELATED),
    storyWord: first(STORY),
    captionWord: first(CAPTION),
    isHeading: isHeadingTag(place.tag),
    isListItem,
    isTableCell,
    isCaption,
    isQuote,
  };
}

export const isHeadingTag = (tag: string) => /^h[1-6]$/.test(tag);

/** Elements and class words from the body down to an element: blocks of one kind share theirs. */
export interface Signatures {
  signature: string;
  /** That of what it stands in. */
  parentSignature: string;
}

export function signaturesOf(place: Place): Signatures {
  return {
    signature: signatureOf(place),
    parentSignature: place.parent ? signatureOf(place.parent) : '',
  };
}

/** Blocks share what is around them: each place is asked once. */
const signatures = new WeakMap<Place, string>();

function signatureOf(place: Place): string {
  const known = signatures.get(place);
  if (known !== undefined) return known;
  const around = place.parent ? signatureOf(place.parent) : '';
  const own = place.parent ? `${place.tag}.${stableClass(place)}` : '';
  const signature = around ? `${around}>${own}` : own;
  signatures.set(place, signature);
  return signature;
}

const knownWords = new WeakMap<Place, string[]>();

function wordsOf(place: Place): string[] {
  const known = knownWords.get(place) ?? markupWords(place);
  knownWords.set(place, known);
  return known;
}

/** "c-related_Box--mostRead" → ["c", "related", "box", "most", "read", "relatedbox", "boxmost", "mostread"]. */
function markupWords(place: Place): string[] {
  const words: string[] = [];
  for (const [, value] of place.attributes) {
    if (value.length > 300) continue;
    const parts = value
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    words.push(...parts);
    for (let i = 1; i < parts.length; i++) words.push(`${parts[i - 1]}${parts[i]}`);
  }
  return words;
}

/** The class as a signature part: without numbers, which differ from one block to the next. */
function stableClass(place: Place): string {
  return attributeOf(place, 'class')
    .replace(/[\d\s]+/g, ' ')
    .trim();
}

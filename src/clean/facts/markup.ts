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
 * Looks at `element` and what it stands in, up to `body`. Words count only of elements that are the block's own: what
 * holds the story, too (`frames`), says nothing of the block.
 */
export function markupOf(element: Element, body: Element, frames: ReadonlySet<Element>): Markup {
  const words: string[] = [];
  let steps = 0;
  let isListItem = false;
  let isTableCell = false;
  let isCaption = false;
  let isQuote = false;
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
    if (steps < MAX_STEPS && !frames.has(at)) words.push(...markupWords(at));
    isListItem ||= at.localName === 'li';
    isTableCell ||= at.localName === 'td' || at.localName === 'th';
    isCaption ||= at.localName === 'figcaption' || at.localName === 'caption';
    isQuote ||= at.localName === 'blockquote';
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
    isHeading: isHeadingTag(element.localName),
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

export function signaturesOf(element: Element, body: Element): Signatures {
  const path: string[] = [];
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
    path.push(`${at.localName}.${stableClass(at)}`);
  }
  path.reverse();
  return { signature: path.join('>'), parentSignature: path.slice(0, -1).join('>') };
}

/** "c-related_Box--mostRead" → ["c", "related", "box", "most", "read", "relatedbox", "boxmost", "mostread"]. */
function markupWords(element: Element): string[] {
  const words: string[] = [];
  for (const { name, value } of element.attributes) {
    if (name !== 'class' && name !== 'id' && name !== 'role' && !name.startsWith('data-')) continue;
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
function stableClass(element: Element): string {
  return (element.getAttribute('class') ?? '').replace(/[\d\s]+/g, ' ').trim();
}

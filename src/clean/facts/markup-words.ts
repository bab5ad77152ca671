/** What class words, ids and data attributes hint at: each the first word that does, or null. */
export interface MarkupWords {
  /** Hints at a promo: "related", "newsletter" … */
  promo: string | null;
  /** Of these, one that names nothing else. */
  related: string | null;
  /** Asks for something: to subscribe, share, comment, give. */
  plea: string | null;
  advertisement: string | null;
  /** What stands around every page of a site: menus, players, tags. */
  frame: string | null;
  story: string | null;
  caption: string | null;
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

export const NO_WORDS: MarkupWords = {
  promo: null,
  related: null,
  plea: null,
  advertisement: null,
  frame: null,
  story: null,
  caption: null,
};

/** Gives the function that tells what an element's attributes hint at. It remembers values: elements of a page share most. */
export function markupReader(): (attributes: Attributes) => MarkupWords {
  const known = new Map<string, MarkupWords>();
  const ofValue = (value: string) => {
    const words = known.get(value) ?? wordsOfValue(value);
    known.set(value, words);
    return words;
  };
  return (attributes) =>
    attributes.reduce((words, [, value]) => firstWords(words, ofValue(value)), NO_WORDS);
}

type Attributes = readonly [name: string, value: string][];

function wordsOfValue(value: string): MarkupWords {
  const words = wordsIn(value);
  const first = (pattern: RegExp) => words.find((word) => pattern.test(word)) ?? null;
  const found = {
    promo: first(PROMO),
    related: first(RELATED),
    plea: first(FURNITURE.plea),
    advertisement: first(FURNITURE.advertisement),
    frame: first(FURNITURE.frame),
    story: first(STORY),
    caption: first(CAPTION),
  };
  return Object.values(found).some(Boolean) ? found : NO_WORDS;
}

/** For each kind of word the first's, or else the second's. */
export function firstWords(one: MarkupWords, other: MarkupWords): MarkupWords {
  if (one === NO_WORDS) return other;
  if (other === NO_WORDS) return one;
  return {
    promo: one.promo ?? other.promo,
    related: one.related ?? other.related,
    plea: one.plea ?? other.plea,
    advertisement: one.advertisement ?? other.advertisement,
    frame: one.frame ?? other.frame,
    story: one.story ?? other.story,
    caption: one.caption ?? other.caption,
  };
}

/** Longer values are data, not names. In characters. */
const MAX_VALUE = 300;

/** "c-related_Box--mostRead" → ["c", "related", "box", "most", "read", "crelated", "relatedbox", "boxmost", "mostread"]. */
function wordsIn(value: string): string[] {
  if (value.length > MAX_VALUE) return [];
  const parts = value
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  return [...parts, ...parts.slice(1).map((part, i) => `${parts[i]}${part}`)];
}

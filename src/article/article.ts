/** A picture of the article: an absolute http(s) or data address, its alternative text and caption ('' if none). */
export interface Picture {
  src: string;
  alt: string;
  caption: string;
}

/** What was found on a page: its facts and its sanitised body. All texts are plain text, trimmed. */
export interface Article {
  /** Where the page was read, absolute. */
  url: string;
  title: string;
  /** The authors as the page names them, without "By", joined by commas. */
  byline: string | null;
  /** Each author by name; empty where the page names none. */
  authors: string[];
  /** When it was published, ISO 8601 as the page gives it. */
  published: string | null;
  /** When it was changed last, ISO 8601; null if the page does not say or it was never changed. */
  updated: string | null;
  /** The publication's name, else the host. */
  site: string;
  /** The part of the publication it stands in: "Politics"; null if the page names none. */
  section: string | null;
  /** The one address of the story, whatever was added to the page's own on the way to it. */
  canonical: string;
  /** BCP 47 tag as the page declares it. */
  language: string | null;
  direction: 'ltr' | 'rtl';
  /** The picture above the story; null if the page names none or the body already opens with it. */
  leadPicture: Picture | null;
  /** Whether the page shows only the beginning of a story that is to be paid for. */
  isExcerpt: boolean;
  /** Whether it is only what the reader selected. */
  isSelection: boolean;
  /** Whether its further parts, on pages of their own, are in it already. */
  isJoined: boolean;
  /** The story's text as the publisher gives it to machines (JSON-LD `articleBody`), plain; null where it does not. */
  publisherText: string | null;
  /** Sanitised: no scripts, styles, forms or event handlers. Belongs to no page; class and data attributes are kept for `clean`. */
  body: HTMLElement;
}

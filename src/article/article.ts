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
  /** The authors as the page names them, without "By". */
  byline: string | null;
  /** When it was published, ISO 8601 as the page gives it. */
  published: string | null;
  /** The publication's name, else the host. */
  site: string;
  /** BCP 47 tag as the page declares it. */
  language: string | null;
  direction: 'ltr' | 'rtl';
  /** The picture above the story; null if the page names none or the body already opens with it. */
  leadPicture: Picture | null;
  /** Sanitised: no scripts, styles, forms or event handlers. Belongs to no page; class and data attributes are kept for `clean`. */
  body: HTMLElement;
}

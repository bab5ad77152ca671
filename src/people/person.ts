/** A span of text that names a person: the name alone, no title, no possessive. Offsets are string indices, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  /** Why the recogniser takes the span for a person, in a few words of English, for developers. */
  why?: string;
}

/** All mentions of one human being in a text. */
export interface Person {
  /** The fullest form of the name that the text uses. */
  name: string;
  /** Who they are in the text's own words ("Iranian President"), or null where the text does not say. */
  role: string | null;
  /** In order of appearance; at least one. */
  mentions: Mention[];
}

/** A mention in an article: the index of the block it stands in, and offsets in that block's text. */
export interface BlockMention extends Mention {
  block: number;
}

/** A person of an article. */
export interface ArticlePerson extends Omit<Person, 'mentions'> {
  mentions: BlockMention[];
  /** Whether the byline names this person as the article's author; left out where it does not. */
  isAuthor?: boolean;
}

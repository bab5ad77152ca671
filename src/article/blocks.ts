/** A paragraph-level element of an article's body that holds text: what is removed, marked and counted. */
export interface Block {
  element: HTMLElement;
  /** Lower-case element name: `p`, `h2`, `li` … */
  tag: string;
  /** What `blockText(element)` gives: the offsets of mentions and parts count in it. */
  text: string;
}

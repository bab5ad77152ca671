/** What the reader decided about a page's site. */
export interface SiteState {
  /** As it is written on the list: `news.example`; null where pages have no site. */
  site: string | null;
  /** The line that means this page and that the browser gives permission for; null: articles here wait for the button. */
  line: string | null;
}

/** What came of the wish to clean a site always: on the list now, refused by the reader, or to be decided in a page of ours that was opened. */
export type Addition = 'added' | 'refused' | 'asked';

/** How the view asks about the page's site and changes what is decided. */
export interface SiteControl {
  read(): Promise<SiteState>;
  /** To be called within the reader's click. */
  add(): Promise<Addition>;
  /** The browser's permission is given back, too: to be called when the view needs it no longer. */
  remove(): Promise<void>;
  openOptions(): void;
}

/** Elements around or among the words of a paragraph. Those that are not listed go, and leave their content. */
export const INLINE = new Set(
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

export const BLOCKS = new Set(
  'blockquote dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table ul'.split(
    ' ',
  ),
);

/** What HTML no longer has, or has once a page, and what says the same. */
export const RENAMED: Record<string, string> = {
  acronym: 'abbr',
  address: 'div',
  article: 'div',
  aside: 'div',
  center: 'div',
  dir: 'ul',
  fieldset: 'div',
  footer: 'div',
  header: 'div',
  hgroup: 'div',
  legend: 'p',
  listing: 'pre',
  main: 'div',
  menu: 'ul',
  nav: 'div',
  strike: 's',
  tt: 'code',
  xmp: 'pre',
};

/** They hold words, and no paragraphs. */
export const WORDS_ONLY = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'summary', 'dt']);

/** They may stand around paragraphs as well as around words. */
export const TRANSPARENT = new Set(['a', 'del', 'ins']);

/** They say something without holding anything. */
export const VOID = new Set(['br', 'hr', 'img', 'wbr']);

/** Not to be shown where they stand; films and sound become links before. */
export const DROPPED = new Set(
  'audio canvas embed iframe noscript object script source style svg template track video'.split(
    ' ',
  ),
);

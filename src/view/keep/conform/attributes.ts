import { keptSize } from './picture-size.ts';

/** A date, perhaps with a time, as HTML's `<time datetime>` takes it. */
const DATE =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const COUNT = /^[1-9]\d{0,3}$/;
const WHOLE = /^-?\d{1,6}$/;

type Check = (value: string) => boolean;

const fits =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value);

const isLanguage: Check = (value) => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};

const EVERYWHERE: Record<string, Check> = {
  dir: fits(/^(?:ltr|rtl|auto)$/),
  lang: isLanguage,
  title: fits(/\S/),
};

/** What else may be said of some elements. Addresses and ids are looked at where the whole text is known. */
const OF: Record<string, Record<string, Check>> = {
  img: { alt: () => true, width: fits(COUNT), height: fits(COUNT) },
  li: { value: fits(WHOLE) },
  ol: { reversed: () => true, start: fits(WHOLE), type: fits(/^[1aAiI]$/) },
  td: { colspan: fits(COUNT), rowspan: fits(COUNT) },
  th: { colspan: fits(COUNT), rowspan: fits(COUNT), scope: fits(/^(?:row|col)(?:group)?$/) },
  time: { datetime: fits(DATE) },
};

/** Copies what is right of an element's attributes to another of its kind. */
export function copyAttributes(from: Element, to: Element): void {
  const checks = { ...EVERYWHERE, ...OF[to.localName] };
  for (const [name, check] of Object.entries(checks)) {
    const value = from.getAttribute(name);
    if (value !== null && check(value)) to.setAttribute(name, name === 'reversed' ? name : value);
  }
  if (to.localName === 'img' && !to.hasAttribute('alt')) to.setAttribute('alt', '');
}

/** Where it is, and where it leads: `conformLinks` looks at them when the whole text is known. */
export function carryPlaces(from: Element, to: Element): void {
  if (from.id) to.id = from.id;
  const href = from.getAttribute('href');
  if (to.localName === 'a' && href !== null) to.setAttribute('href', href);
  if (to.localName === 'img') to.setAttribute('src', keptSize(from));
}

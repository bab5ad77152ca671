import type { Article } from '../article.ts';
import { canonicalAddress } from '../canonical-address.ts';
import { readFacts } from '../facts/facts.ts';
import { directionOf } from '../metadata.ts';
import { findHeading } from '../page-title.ts';
import { keepEmbeds } from '../repair/embeds.ts';
import { restorePictures } from '../repair/pictures.ts';
import { sanitise } from '../sanitise.ts';
import { tidyText } from '../tidy-text.ts';

/** Reads only what is selected on a page; null where nothing is. The page and its selection stay as they are. */
export function readSelection(page: Document): Article | null {
  const window = page.defaultView;
  const selection = page.getSelection();
  if (!window || !selection || selection.isCollapsed) return null;
  const copy = page.cloneNode(true) as Document;
  const selected = copy.createElement('div');
  for (let index = 0; index < selection.rangeCount; index++) {
    const range = rangeIn(copy, selection.getRangeAt(index));
    if (range) selected.append(range.cloneContents());
  }
  const facts = readFacts(copy, findHeading(copy, [page.title]));
  copy.body.replaceChildren(selected);
  restorePictures(copy);
  keepEmbeds(copy);
  makeAbsolute(selected);
  const body = sanitise(selected, window as Window & typeof globalThis);
  tidyText(body);
  const { title, authors, published, updated, site, section } = facts;
  return {
    ...{ title, authors, published, updated, site, section },
    url: page.URL,
    byline: authors.join(', ') || null,
    canonical: canonicalAddress(page),
    language: page.documentElement.lang || null,
    direction: directionOf(page.documentElement.dir, body.textContent ?? ''),
    leadPicture: null,
    isExcerpt: false,
    isSelection: true,
    isJoined: false,
    publisherText: null,
    body,
  };
}

/** The same range in a copy: cloned in the page itself, its custom elements would run. */
function rangeIn(copy: Document, range: Range): Range | null {
  const start = sameNode(copy, range.startContainer);
  const end = sameNode(copy, range.endContainer);
  if (!start || !end) return null;
  const own = copy.createRange();
  own.setStart(start, range.startOffset);
  own.setEnd(end, range.endOffset);
  return own;
}

function sameNode(copy: Document, node: Node): Node | null {
  const path: number[] = [];
  let at: Node = node;
  for (; at.parentNode; at = at.parentNode)
    path.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
  if (at !== node.ownerDocument) return null; // in a shadow root, which the copy has not
  let own: Node | undefined = copy;
  for (const index of path) own = own?.childNodes[index];
  return own ?? null;
}

function makeAbsolute(body: HTMLElement): void {
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (!link.getAttribute('href')?.startsWith('#')) link.setAttribute('href', link.href);
  }
  for (const media of body.querySelectorAll<HTMLImageElement>('[src]'))
    media.setAttribute('src', media.src);
  for (const media of body.querySelectorAll('[srcset]')) media.removeAttribute('srcset');
}

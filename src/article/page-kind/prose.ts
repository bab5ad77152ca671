/** The running text of a page, measured in letters (a Chinese character counts for two and a half). */
export interface Prose {
  /** The text of one column: paragraphs that stand together and announce nothing else. */
  story: number;
  /** The paragraphs of that column. */
  paragraphs: number;
  /** All running text outside of links, teasers and posts included. */
  all: number;
  /** Short texts that stand beside a link of their own: announcements of other pages. */
  teasers: number;
  teaserLetters: number;
}

/** Elements whose text nobody reads. */
const NO_TEXT = new Set('script style noscript template textarea option svg iframe'.split(' '));
/** Text that belongs to the page and not to its story: navigation, links, captions, and what readers write. */
const NOT_STORY = [
  'nav, footer, aside, a, button, select, label, figcaption, dialog, menu, object, noscript, template, svg',
  'h1, h2, h3, h4, h5, h6, [contenteditable=""], [contenteditable="true"]',
  ...[
    'comments',
    'comment-list',
    'commentlist',
    'comments-area',
    'comments-section',
    'disqus_thread',
    'respond',
  ].flatMap((name) => [`#${name}`, `.${name}`]),
].join();
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements that are one paragraph; what holds them is the column. */
const PARAGRAPH = new Set('p li dd blockquote pre'.split(' '));
const DENSE = /[\u0e00-\u0eff\u1000-\u109f\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
const DENSITY = 2.5;
/** Of every paragraph some piece between links and emphasis is as long as this. */
const MIN_PIECE = 30;
const SHOW_TEXT = 4;
/** Shorter texts are labels, captions, bylines. */
const MIN_LETTERS = 55;
/** So much of a paragraph may be links. */
const MAX_LINK_SHARE = 0.4;
/** Announcements come one or two texts at a time, and short. */
const MAX_TEASER_TEXTS = 2;
const MAX_TEASER_LETTERS = 700;
/** A link beside the text that is as long as this says what it leads to. */
const MIN_ANNOUNCEMENT = 25;
/** A column may be cut into sections, those into blocks, and so on. */
const MAX_DEPTH = 4;

interface Text {
  letters: number;
  linked: number;
}

/** Paragraphs that stand in one element. */
interface Box {
  element: Element;
  paragraphs: number;
  letters: number;
  /** Of the letters, those in links. */
  linked: number;
}

/** Measures the text of a page. Reads every text once; lays nothing out. */
export function measureProse(page: Document): Prose {
  const boxes = boxesOf(textsOf(page));
  const teasers = boxes.filter(isTeaser);
  const column = largestColumn(boxes.filter((box) => !teasers.includes(box)));
  return {
    story: column?.letters ?? 0,
    paragraphs: column?.paragraphs ?? 0,
    all: sum(boxes),
    teasers: teasers.length,
    teaserLetters: sum(teasers),
  };
}

const sum = (boxes: readonly Box[]) => boxes.reduce((all, { letters }) => all + letters, 0);

/** The texts of a page by the element that is their block: of those blocks that hold a long piece of text. */
function textsOf(page: Document): Map<Element, Text> {
  const texts = new Map<Element, Text>();
  if (!page.body) return texts;
  const walker = page.createTreeWalker(page.body, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node as CharacterData).length >= MIN_PIECE) addText(texts, node as CharacterData);
  }
  return texts;
}

function addText(texts: Map<Element, Text>, { data, parentElement }: CharacterData): void {
  let block = parentElement;
  while (block && INLINE.has(block.localName)) block = block.parentElement;
  if (!block || NO_TEXT.has(block.localName)) return;
  const known = texts.get(block);
  if (PARAGRAPH.has(block.localName)) {
    if (!known)
      texts.set(block, {
        letters: countLetters(block.textContent ?? ''),
        linked: linkedLetters(block),
      });
    return;
  }
  const letters = countLetters(data);
  const linked = parentElement?.closest('a') ? letters : 0;
  texts.set(block, {
    letters: letters + (known?.letters ?? 0),
    linked: linked + (known?.linked ?? 0),
  });
}

function linkedLetters(element: Element): number {
  let letters = 0;
  for (const link of element.getElementsByTagName('a'))
    letters += countLetters(link.textContent ?? '');
  return letters;
}

function countLetters(text: string): number {
  const { length } = text.trim();
  return DENSE.test(text) ? length * DENSITY : length;
}

function boxesOf(texts: Map<Element, Text>): Box[] {
  const boxes = new Map<Element, Box>();
  for (const [block, { letters, linked }] of texts) {
    if (letters < MIN_LETTERS || linked > letters * MAX_LINK_SHARE || block.closest(NOT_STORY))
      continue;
    const element = columnOf(block);
    const box = boxes.get(element) ?? { element, paragraphs: 0, letters: 0, linked: 0 };
    box.linked += linked;
    box.paragraphs += 1;
    box.letters += letters;
    boxes.set(element, box);
  }
  return [...boxes.values()];
}

/** The element in which a paragraph stands beside others: wrappers of a single paragraph are passed over. */
function columnOf(block: Element): Element {
  const isWhole = !PARAGRAPH.has(block.localName) && block.querySelector('br') !== null;
  let element = isWhole ? block : (block.parentElement ?? block);
  while (element.childElementCount === 1 && element.parentElement && !isWhole)
    element = element.parentElement;
  return element;
}

function isTeaser({ element, paragraphs, letters, linked }: Box): boolean {
  if (paragraphs > MAX_TEASER_TEXTS || letters > MAX_TEASER_LETTERS) return false;
  if (element.querySelector('h1 a, h2 a, h3 a, h4 a, h5 a, a h1, a h2, a h3, a h4')) return true;
  return linkedLetters(element) - linked >= MIN_ANNOUNCEMENT;
}

/** The element that holds most of the text not far below itself, the nearest one to it. */
function largestColumn(boxes: readonly Box[]): Box | null {
  const columns = new Map<Element, Box>();
  for (const box of boxes) {
    let element: Element | null = box.element;
    for (let depth = 0; element && depth <= MAX_DEPTH; depth++) {
      const column = columns.get(element) ?? { ...box, element, paragraphs: 0, letters: 0 };
      column.paragraphs += box.paragraphs;
      column.letters += box.letters;
      columns.set(element, column);
      element = element.parentElement;
    }
  }
  let largest: Box | null = null;
  for (const column of columns.values())
    if (column.letters > (largest?.letters ?? 0)) largest = column;
  return largest;
}

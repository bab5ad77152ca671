import { isBlockLevel } from './block-level.ts';

/** A letter that stands apart: "O", "“T". */
const LETTER = /^[“"«„‘]?\p{Lu}$/u;
/** Some are words: what follows may be the next one. */
const WORD = /[AEIOYÀÉÓÍ]$/;
/** What stands for a rule between parts. */
const RULE = /^[_*–—~-]{3}$/;
/** "09 Mar 2026", "Mar 9" */
const DATE = /^(?:\p{N}{1,2}\.? \p{L}{3,10}\.?|\p{L}{3,10}\.? \p{N}{1,2})(?: \p{N}{4})?$/u;

/** So much of a story shows which words it uses. */
const SAMPLE = 100_000;

/**
 * Joins what a page's design tore apart, and rules what it typed as a rule, in a `body` that `tidyText` has prepared: a drop capital and its word ("O" and "ne of
 * them" in two boxes, "T he" in one), a date in a stack of boxes ("09", "Mar", "2026"). "A" before "ferry" stays a word.
 * A time and what stands right beside it are parted.
 */
export function joinTornText(body: HTMLElement): void {
  partTimes(body);
  const sample = (body.textContent ?? '').slice(0, SAMPLE);
  for (const text of shortTexts(body)) {
    const own = text.data.trim();
    if (LETTER.test(own)) joinCapital(text, own, body, sample);
    else if (/^\p{N}{1,2}\.?$/u.test(own)) joinDate(text, body);
    else if (RULE.test(own)) drawRule(text);
  }
}

/** "21:00" and "Ann Lee" beside it are two things. */
function partTimes(body: HTMLElement): void {
  for (const time of body.querySelectorAll('time')) {
    const next = time.nextSibling?.textContent ?? '';
    if (/^\p{L}/u.test(next) && /\p{N}$/u.test(time.textContent)) time.after(' ');
  }
}

function shortTexts(body: HTMLElement): Text[] {
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* texts */);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.length < 4 && text.data.trim() !== '') texts.push(text);
  }
  return texts;
}

function joinCapital(text: Text, letter: string, body: HTMLElement, sample: string): void {
  const block = blockAround(text);
  const next = textAfter(text, body);
  if (!next || !/^(?:p|div)$/.test(block.localName) || block === body) return;
  if (!block.textContent?.trim().startsWith(letter)) return;
  const isApart = blockAround(next) !== block;
  const [word = ''] = /^ ?\p{Ll}[\p{L}\p{M}]*/u.exec(next.data) ?? [];
  if (word === '' || (isApart && block.textContent.trim() !== letter)) return;
  if (!isApart) {
    if (text.parentElement !== block && !WORD.test(letter)) next.data = next.data.trimStart();
    return;
  }
  const isNewWord =
    WORD.test(letter) && holdsWord(sample, word) && !holdsWord(sample, letter + word);
  next.data = letter + (isNewWord ? ' ' : '') + next.data;
  block.remove();
}

function joinDate(text: Text, body: HTMLElement): void {
  const box = blockAround(text).parentElement;
  if (!box || box === body || !body.contains(box)) return;
  const parts = [...box.children].map(({ textContent }) => textContent?.trim() ?? '');
  if (parts.length < 2 || parts.length > 3 || !DATE.test(parts.join(' '))) return;
  const line = box.ownerDocument.createElement('p');
  line.textContent = parts.join(' ');
  box.replaceChildren(line);
}

function drawRule(text: Text): void {
  const block = blockAround(text);
  if (/^(?:p|h\d)$/.test(block.localName) && block.textContent === text.data)
    block.replaceWith(block.ownerDocument.createElement('hr'));
}

function blockAround(node: Node): Element {
  let block = node.parentElement as Element;
  while (!isBlockLevel(block) && block.parentElement) block = block.parentElement;
  return block;
}

function textAfter(text: Text, body: HTMLElement): Text | null {
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* texts */);
  walker.currentNode = text;
  let next = walker.nextNode() as Text | null;
  while (next && next.data.trim() === '') next = walker.nextNode() as Text | null;
  return next;
}

const holdsWord = (text: string, word: string) =>
  new RegExp(`(?<![\\p{L}’'])${word}(?![\\p{L}’'])`, 'iu').test(text.replace(word, ''));

import { blocksOf } from './blocks.ts';
import { cleanByline } from './metadata.ts';

/** Title and byline stand first: further down the same words are the story's own. */
const FIRST_BLOCKS = 6;
const FIRST_HEADINGS = 3;
/** "Title" and "Title - Site" are one: so much of the longer one must be in the shorter one. */
const MIN_SHARE = 0.75;

/**
 * Takes the story's title out of its body, where a heading repeats it: the view shows it above.
 * Readability does this for Latin letters only (`\W` splits its words), `<h1>島の小学校</h1>` it leaves in.
 */
export function dropTitle(body: HTMLElement, title: string): void {
  const headings = [...body.querySelectorAll('h1, h2')].slice(0, FIRST_HEADINGS);
  headings.find((heading) => isSameTitle(heading.textContent ?? '', title))?.remove();
}

/**
 * Takes out the block that names nobody but the authors (`<p>By Ann Lee</p>`), where the page names them elsewhere too:
 * then Readability does not look for them in the text. `body` as `tidyText` leaves it, `byline` without "By".
 */
export function dropByline(body: HTMLElement, byline: string, language: string | null): void {
  const names = letters(byline);
  if (names === '') return;
  const opening = blocksOf(body).slice(0, FIRST_BLOCKS);
  const own = opening.find(({ text }) => letters(cleanByline(text, language) ?? '') === names);
  own?.element.remove();
}

function isSameTitle(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [letters(one), letters(other)].sort(
    (a, b) => a.length - b.length,
  );
  return shorter !== '' && longer.includes(shorter) && shorter.length / longer.length >= MIN_SHARE;
}

function letters(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]/gu) ?? []
  ).join('');
}

/** Titles stand first: a heading further down that says the same is the story's own. */
const FIRST_HEADINGS = 3;
/** "Title" and "Title - Site" are one: so much of the longer one must be in the shorter one. */
const MIN_SHARE = 0.75;

/**
 * Takes the story's title out of its body, where a heading repeats it: the view shows it above.
 * Readability does this for Latin letters only (`\W` splits its words), `<h1>島の小学校</h1>` it leaves in.
 */
export function dropTitleHeading(body: HTMLElement, title: string): void {
  const headings = [...body.querySelectorAll('h1, h2')].slice(0, FIRST_HEADINGS);
  headings.find((heading) => isSameTitle(heading.textContent ?? '', title))?.remove();
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

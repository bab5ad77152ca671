import { rename } from './rename.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Makes sub-heads a proper outline below the title, which the view gives: the first level is 2, and none is skipped on the
 * way down: h1, h4, h4, h1, h2 → h2, h3, h3, h2, h3.
 */
export function mendOutline(body: HTMLElement): void {
  const open: number[] = [];
  for (const heading of body.querySelectorAll(HEADINGS)) {
    const own = Number(heading.localName.slice(1));
    while (open.length > 0 && (open.at(-1) ?? 0) >= own) open.pop();
    open.push(own);
    const level = Math.min(6, open.length + 1);
    if (level !== own) rename(heading, `h${level}`);
  }
}

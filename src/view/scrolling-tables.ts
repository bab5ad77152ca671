import type { Texts } from './texts.ts';

/** A box that scrolls must be reachable by key and have a name; one that does not should be neither. */
function nameIfScrolling(box: HTMLElement, label: string): void {
  const isScrolling = box.scrollWidth > box.clientWidth;
  for (const [name, value] of [
    ['tabindex', '0'],
    ['role', 'region'],
    ['aria-label', label],
  ] as const) {
    if (isScrolling) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
}

/** Puts each table of the article into a box that scrolls sideways where the table is too wide. */
export function boxTables(body: HTMLElement, { translate }: Texts): void {
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      nameIfScrolling(target as HTMLElement, translate('viewTable'));
    }
  });
  for (const table of body.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const box = body.ownerDocument.createElement('div');
    box.className = 'table';
    table.replaceWith(box);
    box.append(table);
    watch.observe(box);
  }
}

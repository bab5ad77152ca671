import { makeElement } from '../make-element.ts';
import { carryPlaces, copyAttributes } from './attributes.ts';

type ContentOf = (cell: Element) => Node[];

/** A table as HTML wants it: caption, head, bodies, foot, rows of cells. One without rows gives its content. */
export function asTable(table: Element, page: Document, contentOf: ContentOf): Node[] {
  const own = (selector: string) =>
    [...table.querySelectorAll(selector)].filter((part) => part.closest('table') === table);
  const rows = own('tr').map((row) => ({
    section: sectionOf(row, table),
    made: rowOf(row, page, contentOf),
  }));
  const filled = rows.filter(({ made }) => made.hasChildNodes());
  if (filled.length === 0) return contentOf(table);
  const sectionWith = (name: string) => {
    const own = filled.filter(({ section }) => section === name).map(({ made }) => made);
    return own.length > 0 ? [makeElement(page, name, {}, ...own)] : [];
  };
  const [caption] = own('caption').map((caption) =>
    makeElement(page, 'caption', {}, ...contentOf(caption)),
  );
  const made = makeElement(page, 'table', {}, ...(caption ? [caption] : []));
  copyAttributes(table, made);
  made.append(...['thead', 'tbody', 'tfoot'].flatMap(sectionWith));
  return [made];
}

function sectionOf(row: Element, table: Element): string {
  const section = row.closest('thead, tbody, tfoot');
  return section && table.contains(section) ? section.localName : 'tbody';
}

function rowOf(row: Element, page: Document, contentOf: ContentOf): HTMLElement {
  const cells = [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName));
  const made = cells.map((cell) => {
    const copy = makeElement(page, cell.localName, {}, ...contentOf(cell));
    copyAttributes(cell, copy);
    carryPlaces(cell, copy);
    return copy;
  });
  return makeElement(page, 'tr', {}, ...made);
}

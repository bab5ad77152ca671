import { letters, linkShare } from './letters.ts';

/** A story's paragraphs have no fewer characters, and a story no fewer in all. */
const PARAGRAPH = 60;
const STORY = 600;
const MIN_PARAGRAPHS = 3;

/** Leaves nothing in a copied page but its story's column; false, and nothing done, where it has none but `known`. */
export function keepStoryColumn(copy: Document, known: string): boolean {
  const column = findStoryColumn(copy, known);
  if (column) copy.body.replaceChildren(column);
  return column !== null;
}

/** The box with the longest run of paragraphs; null where none is a story's, or `known` (the text found before) has it. */
export function findStoryColumn(page: Document, known: string): Element | null {
  const runs = new Map<Element, { characters: number; paragraphs: string[] }>();
  for (const paragraph of page.querySelectorAll('p')) {
    const text = paragraph.textContent?.trim() ?? '';
    if (text.length < PARAGRAPH || linkShare(paragraph) > 0.3) continue;
    const box = paragraph.parentElement ?? page.body;
    const run = runs.get(box) ?? { characters: 0, paragraphs: [] };
    run.characters += text.length;
    run.paragraphs.push(text);
    runs.set(box, run);
  }
  const [best] = [...runs].sort(([, a], [, b]) => b.characters - a.characters);
  if (!best || best[1].characters < STORY || best[1].paragraphs.length < MIN_PARAGRAPHS)
    return null;
  if (holdsAll(letters(known), best[1].paragraphs.map(letters))) return null;
  return best[0];
}

/** Whether `text` holds all of the pieces. Each is looked for after the one before it first: the whole text takes too long. */
function holdsAll(text: string, pieces: string[]): boolean {
  let at = 0;
  return pieces.every((piece) => {
    const next = text.indexOf(piece, at);
    if (next >= 0) at = next;
    return next >= 0 || text.includes(piece);
  });
}

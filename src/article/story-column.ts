import { letters, linkShare } from './letters.ts';

/** A story's paragraphs have no fewer characters, and a story no fewer in all. */
const PARAGRAPH = 60;
const STORY = 600;
const MIN_PARAGRAPHS = 3;

/**
 * Leaves nothing in a copied page but the box with the longest run of paragraphs; false, and nothing done, where none is a
 * story's, or `known` (the text found before) has it.
 */
export function keepStoryColumn(copy: Document, known: string): boolean {
  const runs = new Map<Element, { characters: number; paragraphs: string[] }>();
  for (const paragraph of copy.querySelectorAll('p')) {
    const text = paragraph.textContent?.trim() ?? '';
    if (text.length < PARAGRAPH || linkShare(paragraph) > 0.3) continue;
    const box = paragraph.parentElement ?? copy.body;
    const { characters, paragraphs } = runs.get(box) ?? { characters: 0, paragraphs: [] };
    runs.set(box, { characters: characters + text.length, paragraphs: paragraphs.concat(text) });
  }
  const [best] = [...runs].sort(([, a], [, b]) => b.characters - a.characters);
  if (!best || best[1].characters < STORY || best[1].paragraphs.length < MIN_PARAGRAPHS)
    return false;
  const own = letters(known);
  if (best[1].paragraphs.every((text) => own.includes(letters(text)))) return false;
  copy.body.replaceChildren(best[0]);
  return true;
}

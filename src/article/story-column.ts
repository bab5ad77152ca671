import { linkShare } from './letters.ts';

/** A story's paragraphs have no fewer characters, and a story no fewer in all. */
const PARAGRAPH = 60;
const STORY = 600;
const MIN_PARAGRAPHS = 3;

/** Leaves nothing in a copied page but the box with the longest run of paragraphs; false where none is a story's. */
export function keepStoryColumn(copy: Document): boolean {
  const boxes = new Map<Element, { characters: number; paragraphs: number }>();
  for (const paragraph of copy.querySelectorAll('p')) {
    const characters = paragraph.textContent?.trim().length ?? 0;
    if (characters < PARAGRAPH || linkShare(paragraph) > 0.3) continue;
    const box = paragraph.parentElement ?? copy.body;
    const sum = boxes.get(box) ?? { characters: 0, paragraphs: 0 };
    boxes.set(box, { characters: sum.characters + characters, paragraphs: sum.paragraphs + 1 });
  }
  const [best] = [...boxes].sort(([, a], [, b]) => b.characters - a.characters);
  if (!best || best[1].characters < STORY || best[1].paragraphs < MIN_PARAGRAPHS) return false;
  copy.body.replaceChildren(best[0]);
  return true;
}

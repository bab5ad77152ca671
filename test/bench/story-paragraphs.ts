import { letters } from '../../src/article/letters.ts';

type Blocks = readonly { text: string }[];

/** A page on which Readability alone shows paragraphs of the story that the reader is not shown. */
export interface Behind {
  id: string;
  paragraphs: string[];
  /** Whether the story is lost: Readability has half of it or more, the reader not even most of that. */
  isStoryLost: boolean;
}

/** Shorter texts stand on pages by accident, too. */
const MIN_LETTERS = 25;
const HALF = 0.5;
const MOST = 0.8;

/**
 * What Readability `alone` gives of a story (its paragraphs as a person took them) and `shown` does not, word by word; null
 * where there is nothing of the kind.
 */
export function behindAlone(
  id: string,
  story: readonly string[],
  alone: Blocks,
  shown: Blocks,
): Behind | null {
  const paragraphs = story.filter((text) => letters(text).length >= MIN_LETTERS);
  const [inAlone, inShown] = [alone, shown].map((blocks) => {
    const text = letters(blocks.map((block) => block.text).join(' '));
    return paragraphs.filter((paragraph) => text.includes(letters(paragraph)));
  }) as [string[], string[]];
  const missing = inAlone.filter((paragraph) => !inShown.includes(paragraph));
  if (missing.length === 0) return null;
  const found = lengthOf(inAlone);
  const isStoryLost = found >= HALF * lengthOf(paragraphs) && lengthOf(inShown) < MOST * found;
  return { id, paragraphs: missing, isStoryLost };
}

const lengthOf = (paragraphs: string[]) =>
  paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);

/** The figures of all pages, and a line a paragraph to look into. */
export function summaryOfBehind(pages: readonly Behind[]): {
  figures: Record<string, number>;
  lines: string[];
} {
  return {
    figures: {
      storiesLostToAlone: pages.filter(({ isStoryLost }) => isStoryLost).length,
      paragraphsLostToAlone: pages.flatMap(({ paragraphs }) => paragraphs).length,
    },
    lines: pages.flatMap(({ id, paragraphs, isStoryLost }) =>
      paragraphs.map((text) => `${id}${isStoryLost ? ' (story lost)' : ''}: ${text.slice(0, 100)}`),
    ),
  };
}
